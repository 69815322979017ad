package app.etappe.copies;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells what moved in an order from what stayed, so that as little as possible moved. */
final class Order {

    private Order() {}

    /**
     * The most numbers that stand in rising order: a longest increasing subsequence.
     *
     * @param numbers all different
     */
    static Set<Integer> staying(List<Integer> numbers) {
        // By length of a rising sequence: the place of its last number, the smallest there is.
        var ends = new int[numbers.size()];
        var before = new int[numbers.size()];
        int length = 0;
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i);
            int at = firstGreater(numbers, ends, length, number);
            before[i] = at == 0 ? -1 : ends[at - 1];
            ends[at] = i;
            length = Math.max(length, at + 1);
        }
        var staying = new HashSet<Integer>();
        for (int at = length == 0 ? -1 : ends[length - 1]; at >= 0; at = before[at]) {
            staying.add(numbers.get(at));
        }
        return staying;
    }

    private static int firstGreater(List<Integer> numbers, int[] ends, int length, int number) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (numbers.get(ends[middle]) < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
