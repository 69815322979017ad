package app.etappe.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrderTest {

    @Test
    void whatIsInOrder_stays() {
        assertThat(Order.staying(List.of())).isEmpty();
        assertThat(Order.staying(List.of(3, 5, 9))).isEqualTo(Set.of(3, 5, 9));
    }

    @Test
    void oneThatWentToTheFront_movedAlone() {
        assertThat(Order.staying(List.of(4, 0, 1, 2, 3))).isEqualTo(Set.of(0, 1, 2, 3));
    }

    @Test
    void oneThatWentToTheEnd_movedAlone() {
        assertThat(Order.staying(List.of(1, 2, 3, 4, 0))).isEqualTo(Set.of(1, 2, 3, 4));
    }

    @Test
    void whenAllIsTurnedRound_oneStays() {
        assertThat(Order.staying(List.of(5, 4, 3, 2, 1))).hasSize(1);
    }
}
