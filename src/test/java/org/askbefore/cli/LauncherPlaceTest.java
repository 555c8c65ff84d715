package org.askbefore.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher in odd places, on a full disk, and without a network. */
class LauncherPlaceTest extends LauncherHomes {

    @BeforeEach
    void useAJavaThatMakesNoArchive() throws IOException {
        java = javaWithoutArchive();
    }

    // ---- Where nothing can be written

    @Test
    void runsFromAReadOnlyPlaceOnceBuilt() throws Exception {
        Path home = sources("home");
        run(home, "./askbefore");
        Files.setLastModifiedTime(home.resolve("pom.xml"), FileTime.from(Instant.now()));
        Files.delete(home.resolve("target/askbefore.jvm"));
        assertThat(runReadOnly(this, home)).isEqualTo(new Result(0, "args a", ""));
    }

    @Test
    void saysWhenItCannotBuildInAReadOnlyPlace() throws Exception {
        Path home = sources("home");
        Result result = runReadOnly(this, home);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("is not built yet", "cannot be written");
    }

    /** Root may write anywhere, so for root the run is somebody else's. */
    static Result runReadOnly(LauncherHomes homes, Path home) throws Exception {
        List<String> command = new ArrayList<>();
        if (Files.getOwner(home).getName().equals("root")) {
            assumeTrue(isOnPath("setpriv"), "setpriv is not installed");
            command.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
        }
        command.addAll(List.of(home + "/askbefore", "a"));
        setPermissions(homes.temp, "rwxr-xr-x");
        setPermissions(home, "r-xr-xr-x");
        if (Files.exists(home.resolve("target"))) {
            setPermissions(home.resolve("target"), "r-xr-xr-x");
        }
        Map<Path, FileTime> before = files(home);
        try {
            return homes.run(homes.temp, command.toArray(String[]::new));
        } finally {
            assertThat(files(home)).isEqualTo(before);
            setPermissions(home, "rwxr-xr-x");
            if (Files.exists(home.resolve("target"))) {
                setPermissions(home.resolve("target"), "rwxr-xr-x");
            }
        }
    }

    // ---- A full disk, no network

    @Test
    void aFullDiskIsTold() throws Exception {
        Path disk = Files.createDirectory(temp.resolve("disk"));
        String mount = "mount -t tmpfs -o size=1m tmpfs '" + disk + "'";
        boolean can = isOnPath("unshare")
                && run(temp, "unshare", "-Urm", "sh", "-c", mount).code() == 0;
        if (!can) {
            System.err.println("SKIPPED: no full disk was tried by the launcher, since unshare may not mount one here");
        }
        assumeTrue(can, "unshare may not mount a disk");
        sources("home");
        Result result = run(
                temp,
                "unshare",
                "-Urm",
                "sh",
                "-c",
                mount
                        + "; cp -R home/. disk; disk/askbefore a; cp home/prepared.jar disk/target/askbefore.jar;"
                        + " disk/askbefore b; : >disk/target/fill; dd if=/dev/zero of=disk/target/fill 2>/dev/null; disk/askbefore c");
        String full = "The disk that holds " + disk + " is full: ";
        String slower = full + "this start is slower. Free some room (100 MB) for a fast one.\n";
        assertThat(result)
                .isEqualTo(new Result(
                        0,
                        "args bargs c",
                        full + "Ask Before cannot be built. Free some room (300 MB), then start it again.\n" + slower
                                + slower));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wget: Failed to fetch https://repo.maven.apache.org/maven2/org/apache/maven/apache-maven-3.9.9-bin.zip",
                "curl: Failed to fetch https://repo.maven.apache.org/maven2/org/apache/maven/apache-maven-3.9.9-bin.zip",
                "[ERROR] Unknown host repo.maven.apache.org: Temporary failure in name resolution",
                "[ERROR] Could not transfer artifact info.picocli:picocli:pom:4.7 from/to central: Connection refused"
            })
    void aMissingNetworkIsTold(String line) throws Exception {
        Path home = sources("home");
        Files.writeString(home.resolve("behaviour"), "echo '" + line + "'; exit 1");
        Result result = run(home, "./askbefore", "a");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .contains(
                        "The first build needs the network, and it could not be reached.",
                        "proxy",
                        "askbefore-build.log")
                .doesNotContain(line);
    }

    // ---- Odd folders

    @Test
    void aLineEndInThePathOnlyCostsSpeed() throws Exception {
        Path home = sources("a\nb");
        assertThat(run(home, "./askbefore", "a").out()).isEqualTo("args a");
        assertThat(run(home, "./askbefore", "b")).isEqualTo(new Result(0, "args b", ""));
        assertThat(builds(home)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash", "busybox sh", "ksh", "zsh --emulate sh"})
    void aFolderThatWasRemovedIsTold(String shell) throws Exception {
        assumeTrue(isOnPath(shell.split(" ")[0]), () -> shell + " is not installed");
        Path home = jarAlone("home");
        Result result = run(
                temp, "sh", "-c", "mkdir gone; cd gone; rmdir ../gone; exec " + shell + " '" + home + "/askbefore' a");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("The folder that you are in was removed. Go to another one (cd)")
                .doesNotContain("java.lang");
    }
}
