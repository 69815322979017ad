package app.etappe.testing.browser;

import app.etappe.testing.NodeJs;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/**
 * A Chromium out of an npm package, unpacked once below the home folder together with the libraries and a font that a
 * minimal Linux lacks.
 */
final class PackagedChromium {

    private static final String PACKAGE = "@sparticuz/chromium";
    private static final String VERSION = "147.0.2";

    /** The package is packed with brotli, which Node knows and Java does not. */
    private static final String UNPACK = """
            const { createReadStream, createWriteStream } = require('node:fs');
            const { createBrotliDecompress } = require('node:zlib');
            const { pipeline } = require('node:stream');
            const [from, to] = process.argv.slice(1);
            pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to), (error) => {
              if (error) throw error;
            });
            """;

    /** The package's own names folders of the place it was made for. */
    private static final String FONTS = """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <dir>%s</dir>
              <dir>/usr/share/fonts</dir>
              <cachedir>%s</cachedir>
            </fontconfig>
            """;

    private final NodeJs node;
    private final Path folder;

    private PackagedChromium(NodeJs node, Path folder) {
        this.node = node;
        this.folder = folder;
    }

    /** The browser, fetched and unpacked if this is the first time. */
    static Chromium unpacked() throws IOException, InterruptedException {
        var system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!system.equals("Linux amd64")) {
            throw new IllegalStateException(
                    "The browser tests need Chromium or Chrome: install one, or name it in ETAPPE_CHROMIUM.");
        }
        var home = Path.of(System.getProperty("user.home"), ".cache", "etappe", "chromium-" + VERSION);
        if (!Files.isDirectory(home)) {
            Files.createDirectories(home.getParent());
            var making = Files.createTempDirectory(home.getParent(), "unpacking-");
            try {
                new PackagedChromium(NodeJs.find(), making).unpack();
                moveIntoPlace(making, home);
            } finally {
                FileSystemUtils.deleteRecursively(making);
            }
        }
        Files.writeString(
                home.resolve("fonts.conf"), FONTS.formatted(home.resolve("fonts"), home.resolve("font-cache")));
        return new Chromium(
                home.resolve("chromium"),
                Map.of("LD_LIBRARY_PATH", home.resolve("lib") + ":" + home, "FONTCONFIG_PATH", home.toString()));
    }

    private void unpack() throws IOException, InterruptedException {
        var folderName = folder.toString();
        var fetched = node.npm(List.of("pack", "--silent", "--pack-destination", folderName, PACKAGE + "@" + VERSION));
        if (fetched.exitCode() != 0) {
            throw new IllegalStateException(
                    "The browser tests need a browser, and npm could not fetch one: install Chromium, or name it in ETAPPE_CHROMIUM. "
                            + fetched.output());
        }
        run(
                "tar",
                "-xzf",
                folder.resolve("sparticuz-chromium-" + VERSION + ".tgz").toString(),
                "-C",
                folderName);
        var packed = folder.resolve("package").resolve("bin");
        var program = folder.resolve("chromium");
        decompress(packed.resolve("chromium.br"), program);
        for (var name : List.of("al2023", "fonts", "swiftshader")) {
            var archive = folder.resolve(name + ".tar");
            decompress(packed.resolve(name + ".tar.br"), archive);
            run("tar", "-xf", archive.toString(), "-C", folderName);
            Files.delete(archive);
        }
        run("chmod", "755", program.toString());
        FileSystemUtils.deleteRecursively(folder.resolve("package"));
        Files.delete(folder.resolve("sparticuz-chromium-" + VERSION + ".tgz"));
    }

    private void decompress(Path from, Path to) throws IOException, InterruptedException {
        check(node.run(List.of("-e", UNPACK, from.toString(), to.toString())), "unpacking " + from);
    }

    private static void run(String... command) throws IOException, InterruptedException {
        check(NodeJs.Result.of(new ProcessBuilder(command)), String.join(" ", command));
    }

    private static void check(NodeJs.Result result, String what) {
        if (result.exitCode() != 0) {
            throw new IllegalStateException("The browser could not be unpacked (" + what + "): " + result.output());
        }
    }

    /** Another process may have been faster; then its copy is as good. */
    private static void moveIntoPlace(Path made, Path home) throws IOException {
        try {
            Files.move(made, home);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
            FileSystemUtils.deleteRecursively(made);
        }
    }
}
