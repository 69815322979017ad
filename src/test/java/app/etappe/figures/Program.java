package app.etappe.figures;

/** Ends the JVM with the work, however that ends: the database server's helpers would keep it alive. */
final class Program {

    /** What there is to do. */
    interface Work {
        void run() throws Exception;
    }

    private Program() {}

    static void run(Work work) {
        try {
            work.run();
            System.exit(0);
        } catch (Exception failure) {
            failure.printStackTrace();
            System.exit(1);
        }
    }
}
