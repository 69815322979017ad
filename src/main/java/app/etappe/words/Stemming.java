package app.etappe.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Ways to make terms of words. They cut a text alike, so the n-th term of each is the same word. */
enum Stemming {
    /** Only case and accents go. */
    PLAIN(ASCIIFoldingFilter::new),
    ENGLISH(words -> new PorterStemFilter(new EnglishPossessiveFilter(new ASCIIFoldingFilter(words)))),
    /** Umlauts may be written out: "Zuege" is "Züge". */
    GERMAN(words -> new ASCIIFoldingFilter(new GermanLightStemFilter(new GermanNormalizationFilter(words))));

    /** A word made a term, and where it stands. */
    record Term(String text, int from, int to) {}

    private final Analyzer analyzer;

    Stemming(UnaryOperator<TokenStream> steps) {
        analyzer = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var words = new StandardTokenizer();
                return new TokenStreamComponents(words, steps.apply(new LowerCaseFilter(words)));
            }
        };
    }

    List<Term> terms(String text) {
        var terms = new ArrayList<Term>();
        try (var words = analyzer.tokenStream("", text)) {
            var term = words.getAttribute(CharTermAttribute.class);
            var place = words.getAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                terms.add(new Term(cut(term.toString()), place.startOffset(), place.endOffset()));
            }
            words.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return terms;
    }

    private static String cut(String term) {
        return term.length() > Words.LONGEST ? term.substring(0, Words.LONGEST) : term;
    }
}
