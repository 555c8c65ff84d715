import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.askbefore.checklist.ChecklistMaker;
import org.askbefore.document.DocumentMaker;
import org.askbefore.document.Format;
import org.askbefore.questionbank.QuestionBank;
import org.askbefore.situation.Request;

/** Ask Before itself, from the facts of each patient to the bytes of the PDF. */
final class Own implements Maker {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final QuestionBank bank;
    private final DocumentMaker documents = DocumentMaker.of(null);
    private final SeededRows rows;
    private final int lists;
    private final int threads;
    private final Path out;

    Own(QuestionBank bank, SeededRows rows, int lists, int threads, Path out) throws Exception {
        this.bank = bank;
        this.rows = rows;
        this.lists = lists;
        this.threads = threads;
        this.out = out;
    }

    @Override
    public String name() {
        return threads == 1 ? "Ask Before, one thread" : "Ask Before, two threads";
    }

    @Override
    public int lists() {
        return lists;
    }

    @Override
    public Path out() {
        return out;
    }

    @Override
    public Round make(int first) throws Exception {
        List<Request> requests = new ArrayList<>();
        for (int i = first; i < first + lists; i++) {
            requests.add(rows.request(i));
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<byte[]>> all = new ArrayList<>();
        long worked = PROCESS.getProcessCpuTime();
        long start = System.nanoTime();
        for (Request request : requests) {
            all.add(pool.submit(() -> document(request)));
        }
        for (Future<byte[]> one : all) {
            one.get();
        }
        Round round = new Round((System.nanoTime() - start) / 1e9, (PROCESS.getProcessCpuTime() - worked) / 1e9);
        pool.shutdown();
        for (int i = 0; i < lists; i++) {
            Files.write(
                    out.resolve(String.format("%06d.pdf", (first + i) % rows.lists())),
                    all.get(i).get());
        }
        return round;
    }

    private byte[] document(Request request) throws Exception {
        return documents.make(new ChecklistMaker(bank).make(request), Format.PDF, request.print());
    }
}
