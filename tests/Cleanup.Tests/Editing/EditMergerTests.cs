using System.Collections.Immutable;
using Cleanup.Editing;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Tests.Editing;

public class EditMergerTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void Both_rounds_at_once_give_what_one_after_the_other_gives(int longestWith)
    {
        Gen<(string Source, Edit[] First, Edit[] Second)> samples =
            from source in EditGenerators.Text
            from first in EditGenerators.EditsOf(source, longestWith)
            from second in EditGenerators.EditsOf(TextEdits.Apply(source, first), longestWith)
            select (source, first, second);

        samples.Holds(sample =>
        {
            string expected = TextEdits.Apply(TextEdits.Apply(sample.Source, sample.First), sample.Second);
            ImmutableArray<Edit> merged = EditMerger.Merge([.. sample.First], [.. sample.Second]);
            Assert.Equal(expected, TextEdits.Apply(sample.Source, merged));
            Assert.Equal(sample.Source, TextEdits.Restore(expected, merged));
            Assert.All(merged, edit => Assert.Equal(sample.Source.Substring(edit.Range.Start, edit.Range.Length), edit.Raw));
        }, samples: 1_000);
    }

    [Fact]
    public void What_the_second_round_puts_back_is_no_edit()
    {
        ImmutableArray<Edit> first = [new(new TextRange(1, 1), EditCause.Separator, "b", "x"), new(new TextRange(3, 1), EditCause.Leak, "d", "")];
        ImmutableArray<Edit> second = [new(new TextRange(1, 1), EditCause.Layout, "x", "b")];
        Assert.Equal([first[1]], EditMerger.Merge(first, second));
    }

    [Fact]
    public void A_second_round_edit_is_split_around_a_cut_inside_it()
    {
        // "Title LEAK line\nBody" → "Title line\nBody" → "Body"
        ImmutableArray<Edit> first = [new(new TextRange(5, 5), EditCause.Leak, " LEAK", "")];
        ImmutableArray<Edit> second = [new(new TextRange(0, 11), EditCause.Title, "Title line\n", "")];

        Assert.Equal(
            [
                new Edit(new TextRange(0, 5), EditCause.Title, "Title", ""),
                first[0],
                new Edit(new TextRange(10, 6), EditCause.Title, " line\n", ""),
            ],
            EditMerger.Merge(first, second));
    }

    [Fact]
    public void A_replacement_within_a_second_round_edit_goes_with_it()
    {
        // "aLEAKb\nBody" → "a b\nBody" → "Body"
        ImmutableArray<Edit> first = [new(new TextRange(1, 4), EditCause.Leak, "LEAK", " ")];
        ImmutableArray<Edit> second = [new(new TextRange(0, 4), EditCause.Title, "a b\n", "")];

        ImmutableArray<Edit> merged = EditMerger.Merge(first, second);

        Assert.All(merged, edit => Assert.Empty(edit.With));
        Assert.Equal("Body", TextEdits.Apply("aLEAKb\nBody", merged));
    }
}
