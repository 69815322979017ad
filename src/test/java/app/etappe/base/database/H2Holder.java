package app.etappe.base.database;

import java.io.OutputStream;
import java.sql.DriverManager;

/** A process of its own that has an H2 file open until its input is closed. */
final class H2Holder {

    private H2Holder() {}

    /** Runs in the process: the first argument is the address of the database. */
    public static void main(String[] arguments) throws Exception {
        try (var connection = DriverManager.getConnection(arguments[0], "etappe", "")) {
            System.out.println("open " + connection.getCatalog());
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Starts the process and waits until it has the file. */
    static Process open(String url) throws Exception {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), H2Holder.class.getName(), url)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.inputReader().readLine();
        return process;
    }
}
