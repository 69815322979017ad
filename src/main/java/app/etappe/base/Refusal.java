package app.etappe.base;

import java.util.Map;
import java.util.TreeMap;

/**
 * Says no, with a code and values instead of words: whoever shows it words it in the reader's language under the key
 * {@code refusal.<code>}.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, Object> values;

    public Refusal(String code) {
        this(code, Map.of());
    }

    /** @param values what the words need: numbers, limits, names; in the order of their keys they fill {0}, {1} … */
    public Refusal(String code, Map<String, Object> values) {
        super(code + values, null, false, false);
        this.code = code;
        this.values = new TreeMap<>(values);
    }

    /** The code, in lower case with hyphens, such as {@code text-too-long}. */
    public String code() {
        return code;
    }

    /** The values, sorted by key. */
    public Map<String, Object> values() {
        return values;
    }

    /** The thing is not there, or whoever asks has no business knowing that it is. */
    public static Refusal notFound() {
        return new Refusal("not-found");
    }

    /** The thing is there and may be seen, but not this. */
    public static Refusal notAllowed() {
        return new Refusal("not-allowed");
    }
}
