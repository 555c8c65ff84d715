package org.askbefore.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import org.junit.jupiter.api.Test;

/** How much may be in memory of what is being sent. */
class RoomTest {
    private static final int PIECE = 32 * 1024;
    private final Room room = new Room(3 * PIECE);

    private static InputStream bytes(int count) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) i;
        }
        return new ByteArrayInputStream(bytes);
    }

    private void assertFull() {
        assertThatThrownBy(() -> room.take(bytes(1), 1))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.NO_ROOM));
    }

    @Test
    void what_was_sent_is_whole() throws Exception {
        for (int length : new int[] {0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE}) {
            try (Room.Taken taken = room.take(bytes(length), length)) {
                assertThat(taken.stream().readAllBytes())
                        .isEqualTo(bytes(length).readAllBytes());
            }
        }
    }

    @Test
    void where_there_is_no_room_that_is_said_until_there_is_again() throws Exception {
        try (Room.Taken all = room.take(bytes(3 * PIECE), 3 * PIECE)) {
            assertThat(all.stream().read()).isZero();
            assertFull();
        }
        room.take(bytes(3 * PIECE), 3 * PIECE).close();
    }

    @Test
    void what_is_refused_or_breaks_off_holds_no_room() throws Exception {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> room.take(new SequenceInputStream(bytes(2 * PIECE), broken), 3 * PIECE))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> room.take(bytes(4 * PIECE), 4 * PIECE)).isInstanceOf(RefusedException.class);
        room.take(bytes(3 * PIECE), 3 * PIECE).close();
    }

    @Test
    void whoever_has_announced_much_and_sent_little_holds_little() throws Exception {
        try (PipedOutputStream slow = new PipedOutputStream()) {
            InputStream sent = new PipedInputStream(slow);
            Thread sender = new Thread(() -> {
                try {
                    room.take(sent, 3 * PIECE).close();
                } catch (RefusedException | IOException e) {
                    // It breaks off in the end.
                }
            });
            sender.start();
            slow.write(1);
            slow.flush();
            room.take(bytes(2 * PIECE), 2 * PIECE).close();
            slow.close();
            sender.join();
        }
        room.take(bytes(3 * PIECE), 3 * PIECE).close();
    }
}
