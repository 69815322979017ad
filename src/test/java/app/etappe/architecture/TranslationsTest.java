package app.etappe.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Path SOURCES = Path.of("src/main");
    private static final Path TEXTS = SOURCES.resolve("resources/vaadin-i18n");

    /** A quoted key given to a method that translates; one that ends in a dot is only the beginning of a key. */
    private static final Pattern USED =
            Pattern.compile("(?:getTranslation|translate|text)\\(\\s*\"([a-z][\\w.-]*\\.[\\w.-]*)\"");

    private final Properties english = read("translations.properties");
    private final Properties german = read("translations_de.properties");

    @Test
    void english_and_german_have_the_same_keys() {
        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @Test
    void no_key_stands_twice() throws IOException {
        for (var file : List.of("translations.properties", "translations_de.properties")) {
            var keys = Files.readAllLines(TEXTS.resolve(file)).stream()
                    .filter(line -> line.matches("[a-zA-Z][^=\\s]*\\s*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).as(file).doesNotHaveDuplicates();
        }
    }

    @Test
    void no_text_is_empty() {
        for (var texts : List.of(english, german)) {
            assertThat(texts)
                    .allSatisfy((key, text) ->
                            assertThat((String) text).as((String) key).isNotBlank());
        }
    }

    @Test
    void texts_of_one_key_take_the_same_parameters() {
        for (var key : english.stringPropertyNames()) {
            assertThat(parameters(german.getProperty(key, ""))).as(key).isEqualTo(parameters(english.getProperty(key)));
        }
    }

    @Test
    void every_key_that_the_code_names_has_a_text() throws IOException {
        assertThat(usedKeys())
                .allSatisfy(key -> assertThat(english.stringPropertyNames())
                        .as(key)
                        .anyMatch(known -> key.endsWith(".") ? known.startsWith(key) : known.equals(key)));
    }

    private static TreeSet<String> parameters(String text) {
        var found = new TreeSet<String>();
        if (text.contains("{")) {
            new MessageFormat(text); // throws where the pattern is broken
            var matcher = Pattern.compile("\\{(\\d+)").matcher(text);
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    private static List<String> usedKeys() throws IOException {
        var keys = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(SOURCES.resolve("java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var matcher = USED.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }

    private static Properties read(String file) {
        var texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(file))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts;
    }
}
