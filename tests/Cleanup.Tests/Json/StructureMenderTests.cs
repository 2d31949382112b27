using Cleanup.Json.Structure;

namespace Cleanup.Tests.Json;

public sealed class StructureMenderTests
{
    [Theory]
    [InlineData("""{"a":1"b":2}""", """{"a":1,"b":2}""")]
    [InlineData("""{"a":"x,""b":2}""", """{"a":"x","b":2}""")]
    [InlineData("""[{"a":1}},{"a":2}]""", """[{"a":1},{"a":2}]""")]
    [InlineData("""{"t":"say "ahoy" twice"}""", """{"t":"say \"ahoy\" twice"}""")]
    [InlineData("""{"a":{"b":1],"c":2}""", """{"a":{"b":1},"c":2}""")]
    [InlineData("""{"a":[[1,["x"]]],"c":2}""", null)]
    [InlineData("""{"a":["x",["y"]]],"c":2}""", """{"a":["x",["y"]],"c":2}""")]
    [InlineData("""{"a":{"b":"x}","c":2,"d":[1,2],"e":3,"f":4,"g":5}""", """{"a":{"b":"x"},"c":2,"d":[1,2],"e":3,"f":4,"g":5}""")]
    [InlineData("{\n  \"a\": {\n    \"b\": 1\n  ,\n  \"c\": 2\n}", "{\n  \"a\": {\n    \"b\": 1}\n  ,\n  \"c\": 2\n}")]
    public void A_text_comes_back_in_its_cheapest_reading(string text, string? expected) =>
        Assert.Equal(expected ?? text, StructureMender.Mend(text)?.Text);

    [Theory]
    [InlineData("""{"a":1"b":2}""", true)]
    [InlineData("""{"o":{"b":1,"c":2}""", false)]
    [InlineData("""[{"o":{"b":1},"c":2},{"o":{"b":3,"c":4},{"o":{"b":5},"c":6}]""", true)]
    [InlineData("""{"t":"say "ahoy" twice"}""", false)]
    public void It_is_certain_when_no_other_reading_costs_about_as_much(string text, bool expected) =>
        Assert.Equal(expected, StructureMender.Mend(text)?.IsCertain);

    [Theory]
    [InlineData("It was late.")]
    [InlineData("{'a':1}")]
    [InlineData("{a:1,b:2,c:3,d:4}")]
    public void What_needs_more_than_a_few_edits_is_left_alone(string text) => Assert.Null(StructureMender.Mend(text));

    [Fact]
    public void An_opener_that_stands_there_twice_is_found_however_far_its_closer_is_missed()
    {
        string records = string.Join(',', Enumerable.Range(0, 60).Select(id => $"{{\"id\":{id},\"depths\":[3,4]}}"));
        MendedStructure mended = StructureMender.Mend($"{{\"items\":[[{records}],\"next\":null}}")!;

        Assert.Equal($"{{\"items\":[{records}],\"next\":null}}", mended.Text);
        Assert.Equal([(EditKind.Delete, 9)], mended.Edits.Select(edit => (edit.Kind, edit.Source)));
    }

    [Fact]
    public void Offsets_are_those_of_the_text_as_it_was()
    {
        MendedStructure mended = StructureMender.Mend("""{{"a":1"b":"x}""")!;

        Assert.Equal("""{"a":1,"b":"x"}""", mended.Text);
        Assert.Equal([0, 7, 13], mended.Edits.Select(edit => edit.Source));
        Assert.Equal(new TextRange(0, 14), mended.ToSource(new(0, mended.Text.Length)));
        Assert.Equal(new TextRange(2, 3), mended.ToSource(new(1, 3)));
    }
}
