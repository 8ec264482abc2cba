package org.regionalstrategy.io.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import org.junit.jupiter.api.Test;

class FlatTablesTest {
    private final FlatTables tables = new FlatTables("all");

    @Test
    void objects_become_columns_and_lists_of_objects_tables() {
        tables.beginObject();
        tables.name("id");
        tables.token("a");
        tables.name("range");
        tables.beginObject();
        tables.name("from");
        tables.number("1");
        tables.name("steps");
        tables.beginArray();
        step("first", true);
        step("second", false);
        tables.end();
        tables.end();
        tables.end();

        assertThat(tables.toCsv())
                .isEqualTo(ImmutableSortedMap.of(
                        "all", "row,id,range.from\n1,a,1\n",
                        "range-steps", "row,name,done,parts\n1,first,true,x y\n2,second,,x y\n"));
    }

    private void step(String name, boolean done) {
        tables.beginObject();
        tables.name("name");
        tables.text(name);
        if (done) {
            tables.name("done");
            tables.bool(true);
        }
        tables.name("parts");
        tables.beginArray();
        tables.token("x");
        tables.token("y");
        tables.end();
        tables.end();
    }

    @Test
    void texts_and_lists_in_a_list_have_rows_of_their_own() {
        tables.beginObject();
        tables.name("notes");
        tables.beginArray();
        tables.text("one, two");
        tables.text("three");
        tables.end();
        tables.name("sets");
        tables.beginArray();
        tables.beginArray();
        tables.token("x");
        tables.token("y");
        tables.end();
        tables.end();
        tables.end();

        assertThat(tables.toCsv())
                .containsEntry("notes", "row,value\n1,\"one, two\"\n2,three\n")
                .containsEntry("sets", "row,value\n1,x y\n");
    }

    @Test
    void rows_of_inner_tables_name_all_that_they_belong_to() {
        tables.beginObject();
        tables.name("outer");
        tables.beginArray();
        for (int i = 0; i < 2; i++) {
            tables.beginObject();
            tables.name("inner");
            tables.beginArray();
            step("s" + i, false);
            tables.end();
            tables.end();
        }
        tables.end();
        tables.end();

        assertThat(tables.toCsv())
                .containsEntry("outer-inner", "outer.row,row,name,parts\n1,1,s0,x y\n2,2,s1,x y\n")
                .containsEntry("outer", "row\n1\n2\n");
    }
}
