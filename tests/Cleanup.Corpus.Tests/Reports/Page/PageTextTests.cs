using Cleanup.Corpus.Reports.Page;

namespace Cleanup.Corpus.Tests.Reports.Page;

public sealed class PageTextTests
{
    private static readonly PageRecord _record = new("a.txt", "a", Line: null, Index: null);

    [Fact]
    public void Around_findings_a_text_is_held_and_what_is_far_is_not()
    {
        string source = string.Concat(Enumerable.Range(0, 100).Select(static number => $"{number:D9} "));
        var level = new PageLevel(Context: 20, Leak: 30, Value: 0, Rows: 0);
        PageText text = Of(source).At(level, [new TextRange(100, 30), new TextRange(135, 5), new TextRange(400, 300)]);
        Assert.Equal([(80, 80), (380, 40), (690, 30)], text.Pieces.Select(static piece => (piece.Start, piece.Text.Length)));
        Assert.All(text.Pieces, piece => Assert.Equal(source.Substring(piece.Start, piece.Text.Length), piece.Text));
        Assert.False(text.IsWhole);
    }

    [Fact]
    public void Less_of_less_is_what_it_would_be_at_once()
    {
        PageText whole = Of(new string('a', 10_000));
        TextRange[] findings = [new(3000, 100), new(9000, 900)];
        PageText at = whole.At(PageLevel.Ladder[^1], findings);
        Assert.Equal(at.Pieces, whole.At(PageLevel.Ladder[5], findings).At(PageLevel.Ladder[^1], findings).Pieces);
    }

    [Fact]
    public void Pairs_of_surrogates_are_held_whole_or_not_at_all()
    {
        string source = string.Concat(Enumerable.Repeat("\U0001F600", 500));
        for (int context = 1; context < 6; context++)
        {
            var level = new PageLevel(context, Leak: 7, Value: 0, Rows: 0);
            PageText text = Of(source).At(level, [new TextRange(301, 40), new TextRange(600, 3)]);
            Assert.All(text.Pieces, static piece => Assert.True(IsWellFormed(piece.Text)));
        }
    }

    [Fact]
    public void Levels_hold_less_and_less() => Assert.All(
        PageLevel.Ladder.Zip(PageLevel.Ladder.Skip(1)),
        static step => Assert.True(step.Second is var less && step.First is var more &&
            less.Context < more.Context && less.Leak < more.Leak && less.Value < more.Value && less.Rows < more.Rows));

    private static bool IsWellFormed(string text) => !char.IsLowSurrogate(text[0]) && !char.IsHighSurrogate(text[^1]);

    private static PageText Of(string source) => new(_record, "text", source.Length) { Pieces = [(0, source)], Edits = [] };
}
