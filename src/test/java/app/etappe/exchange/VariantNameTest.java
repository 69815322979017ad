package app.etappe.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Refusal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of variants on their way into files and back. */
class VariantNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Families",
                "A + B",
                "+",
                "++",
                "a +",
                "+ b",
                "a ++ b",
                "C++",
                "+49",
                "future: x",
                "FUTURE:x",
                "segments: y",
                "Zielbild:",
                "a:b",
                "a: b",
                "a:: b",
                ": b",
                "a:",
                "a : + b",
                "50+"
            })
    void anySegment_comesBack(String name) {
        var plain = new SegmentName(null, name);
        for (var names : List.of(
                List.of(plain),
                List.of(plain, new SegmentName(null, "B")),
                List.of(new SegmentName("A", "B"), plain),
                List.of(new SegmentName("A", name), new SegmentName(name, "B")),
                List.of(new SegmentName(name, name), new SegmentName(null, name + "2")))) {
            var variant = VariantName.of(names);
            assertThat(VariantName.read(variant.written())).isEqualTo(variant);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2030", "A + B", "future: x", "+"})
    void anyTitle_comesBack(String title) {
        var future = VariantName.future(title);
        assertThat(VariantName.read(future.written())).isEqualTo(future);
    }

    @Test
    void whatIsWrittenOtherwise_isTheSame() {
        assertThat(VariantName.read("families + Germany").key())
                .isEqualTo(VariantName.read("Germany + Families").key())
                .isNotEqualTo(VariantName.read("future: Families").key());
        assertThat(VariantName.read("household: families").key())
                .isEqualTo(VariantName.read("Household: Families").key())
                .isNotEqualTo(VariantName.read("Families").key());
        assertThat(VariantName.read("Zielbild:2030").key())
                .isEqualTo(VariantName.read("future: 2030").key());
    }

    @Test
    void moreNamesThanThereCanBeDimensions_areRefusedAtOnce() {
        var cell = String.join(" + ", Collections.nCopies(50_000, "Families"));

        assertThatThrownBy(() -> VariantName.read(cell))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("limit-dimensions"));
    }
}
