package app.etappe.copies;

import java.util.Arrays;

/** The Hungarian method with potentials: gives each row a column of its own so that the costs together are least. */
final class Hungarian {

    private final long[][] cost;
    private final int columns;
    private final long[] rowPotential;
    private final long[] columnPotential;
    /** By column, counted from 1 as all here; 0 is no row. Column 0 holds the row that looks for a column. */
    private final int[] rowOf;

    private Hungarian(long[][] cost) {
        this.cost = cost;
        this.columns = cost[0].length;
        this.rowPotential = new long[cost.length + 1];
        this.columnPotential = new long[columns + 1];
        this.rowOf = new int[columns + 1];
    }

    /**
     * The column of each row.
     *
     * @param cost by row and column; at least one row, and no more rows than columns
     */
    static int[] assign(long[][] cost) {
        var method = new Hungarian(cost);
        for (int row = 1; row <= cost.length; row++) {
            method.place(row);
        }
        var columnOf = new int[cost.length];
        for (int column = 1; column <= method.columns; column++) {
            if (method.rowOf[column] > 0) {
                columnOf[method.rowOf[column] - 1] = column - 1;
            }
        }
        return columnOf;
    }

    /** Finds the cheapest way to a free column, on which rows placed before change their columns, and goes it. */
    private void place(int row) {
        rowOf[0] = row;
        var least = new long[columns + 1];
        Arrays.fill(least, Long.MAX_VALUE);
        var cameFrom = new int[columns + 1];
        var reached = new boolean[columns + 1];
        int column = 0;
        while (rowOf[column] != 0) {
            reached[column] = true;
            column = next(column, least, cameFrom, reached);
        }
        while (column != 0) {
            rowOf[column] = rowOf[cameFrom[column]];
            column = cameFrom[column];
        }
    }

    private int next(int from, long[] least, int[] cameFrom, boolean[] reached) {
        int row = rowOf[from];
        int nearest = 0;
        long step = Long.MAX_VALUE;
        for (int column = 1; column <= columns; column++) {
            if (reached[column]) {
                continue;
            }
            long reduced = cost[row - 1][column - 1] - rowPotential[row] - columnPotential[column];
            if (reduced < least[column]) {
                least[column] = reduced;
                cameFrom[column] = from;
            }
            if (least[column] < step) {
                step = least[column];
                nearest = column;
            }
        }
        shift(step, least, reached);
        return nearest;
    }

    private void shift(long step, long[] least, boolean[] reached) {
        for (int column = 0; column <= columns; column++) {
            if (reached[column]) {
                rowPotential[rowOf[column]] += step;
                columnPotential[column] -= step;
            } else if (column > 0) {
                least[column] -= step;
            }
        }
    }
}
