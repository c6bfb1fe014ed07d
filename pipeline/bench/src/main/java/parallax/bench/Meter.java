package parallax.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Processor time and memory of this process: what a figure of speed is made of where other jobs
/// share the machine.
public final class Meter {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Meter() {}

    /// CPU-seconds the process has used, all threads, compiler and collector included.
    public static double cpu() {
        return SYSTEM.getProcessCpuTime() / 1e9;
    }

    /// CPU-seconds that the work uses.
    public static double cpu(Runnable work) {
        double before = cpu();
        work.run();
        return cpu() - before;
    }

    /// Most memory resident so far, in megabytes; 0 where the system does not say.
    public static long peak() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(l -> l.startsWith("VmHWM"))
                    .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException notLinux) {
            return 0;
        }
    }
}
