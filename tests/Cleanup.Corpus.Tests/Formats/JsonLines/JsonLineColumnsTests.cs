using Cleanup.Corpus.Formats.JsonLines;

namespace Cleanup.Corpus.Tests.Formats.JsonLines;

public sealed class JsonLineColumnsTests
{
    // Each character is one column; the emoji is a pair in the value, written as one character and as two escapes.
    private const string Line = """{"title":"é😀b","text":"a\n\ud83d\ude00z","id":"7"}""";

    [Theory]
    [InlineData('é', 0, 0)]
    [InlineData('b', 0, 3)]
    [InlineData('a', 1, 0)]
    [InlineData('\\', 1, 1)]
    [InlineData('z', 1, 4)]
    public void A_column_is_a_place_in_the_value_of_a_field(char character, int field, int offset)
    {
        int at = Line.IndexOf(character, Line.IndexOf("\"text\":\"", StringComparison.Ordinal) is var text && field == 1 ? text + 8 : 10);
        int column = Line[..at].EnumerateRunes().Count() + 1;
        Assert.Equal((field, offset), JsonLineColumns.Find(Record(), column));
    }

    [Fact]
    public void A_column_inside_an_escape_is_of_what_it_stands_for()
    {
        int escape = Line.IndexOf("\\ude00", StringComparison.Ordinal);
        int column = Line[..escape].EnumerateRunes().Count() + 1;
        Assert.All(Enumerable.Range(column, 6), inside => Assert.Equal((1, 3), JsonLineColumns.Find(Record(), inside)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(9_999)]
    public void A_column_outside_of_the_fields_is_no_place(int column) => Assert.Null(JsonLineColumns.Find(Record(), column));

    private static JsonLineRecord Record() => (JsonLineRecord)Records.OfLine(Line).Source;
}
