package org.regionalstrategy.io.table;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.table.CsvRow.Cell;

/** Makes rows of what the CSV parser finds. */
final class CsvRowHandler extends CsvCallbackHandler<CsvRow> {
    private ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    private int count;
    private int line;
    private RecordType type = RecordType.DATA;

    /** The line on which the record in hand starts. */
    int line() {
        return line;
    }

    @Override
    protected RecordType getRecordType() {
        return type;
    }

    @Override
    protected int getFieldCount() {
        return count;
    }

    @Override
    protected void beginRecord(long startingLine) {
        cells = ImmutableList.builder();
        count = 0;
        line = (int) Math.min(startingLine, Integer.MAX_VALUE);
        type = RecordType.DATA;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        cells.add(new Cell(new String(buffer, offset, length), quoted));
        count++;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        type = RecordType.COMMENT;
    }

    @Override
    protected void setEmpty() {
        type = RecordType.EMPTY;
    }

    @Override
    protected @Nullable CsvRow buildRecord() {
        return new CsvRow(line, cells.build());
    }
}
