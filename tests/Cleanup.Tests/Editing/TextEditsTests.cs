using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Tests.Editing;

public class TextEditsTests
{
    [Fact]
    public void Restoring_an_edited_text_gives_the_source() =>
        EditGenerators.Text.SelectMany(source => EditGenerators.EditsOf(source, longestWith: 3).Select(edits => (source, edits)))
            .Holds(sample => Assert.Equal(sample.source, TextEdits.Restore(TextEdits.Apply(sample.source, sample.edits), sample.edits)), samples: 1_000);

    [Fact]
    public void Applying_replaces_each_range_and_nothing_else()
    {
        Edit[] edits = [Replace(0, "one ", ""), Replace(8, "three", "3"), Replace(13, " ", "")];

        Assert.Equal("two 3four", TextEdits.Apply("one two three four", edits));
    }

    [Fact]
    public void Without_edits_the_text_is_the_same_instance()
    {
        string source = new('a', 3);

        Assert.Same(source, TextEdits.Apply(source, []));
        Assert.Same(source, TextEdits.Restore(source, []));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(3, 3)]
    [InlineData(6, 0)]
    [InlineData(2, -1)]
    [InlineData(1, int.MaxValue)]
    public void A_range_outside_the_text_is_refused(int start, int length) =>
        Assert.Throws<ArgumentException>(() => TextEdits.Apply("abcde", [new Edit(new TextRange(start, length), EditCause.Leak, "", "")]));

    [Fact]
    public void Overlapping_or_unsorted_edits_are_refused()
    {
        Assert.Throws<ArgumentException>(() => TextEdits.Apply("abcde", [Replace(0, "abc", ""), Replace(2, "cd", "")]));
        Assert.Throws<ArgumentException>(() => TextEdits.Apply("abcde", [Replace(3, "d", ""), Replace(0, "a", "")]));
    }

    [Fact]
    public void A_text_that_does_not_come_from_the_edits_is_refused()
    {
        Assert.Throws<ArgumentException>(() => TextEdits.Restore("ab", [Replace(1, "long", " ")]));
        Assert.Throws<ArgumentException>(() => TextEdits.Restore("ab", [Replace(3, "long", "")]));
        Assert.Throws<ArgumentException>(() => TextEdits.Restore("ab", [Replace(-1, "long", "")]));
        Assert.Throws<ArgumentException>(() => TextEdits.Restore("ab", [Replace(1, "x", ""), Replace(int.MaxValue - 1, "x", "")]));
    }

    [Fact]
    public void An_edit_whose_raw_text_was_left_out_or_shortened_is_refused() =>
        Assert.Throws<ArgumentException>(() => TextEdits.Restore("ab", [new Edit(new TextRange(1, 4), EditCause.Leak, "lon", "")]));

    private static Edit Replace(int start, string raw, string with) => new(new TextRange(start, raw.Length), EditCause.Leak, raw, with);
}
