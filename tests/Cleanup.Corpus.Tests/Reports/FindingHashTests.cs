using Cleanup.Corpus.Reports;

namespace Cleanup.Corpus.Tests.Reports;

/// <summary>What a fingerprint knows, and what it does not.</summary>
public sealed class FindingHashTests
{
    [Theory]
    [InlineData("a b", "a \n\t b", true)]
    [InlineData(" a b ", "a b", true)]
    [InlineData("ab", "a b", false)]
    public void The_number_of_blanks_does_not_count(string one, string other, bool same) => Assert.Equal(same, Of(one) == Of(other));

    [Fact]
    public void Long_texts_count_to_their_end()
    {
        string text = new('x', 5_000);
        Assert.NotEqual(Of(text), Of(text + "y"));
        Assert.NotEqual(Of(text), Of("y" + text));
        Assert.Equal(Of(text), Of(new string('x', 5_000)));
    }

    [Fact]
    public void Kind_source_and_occurrence_count()
    {
        string[] all =
        [
            Of("a"), Of("a", LeakKinds.PhpVarDump), Of("a", source: "b.txt"), Of("a", occurrence: 1),
        ];
        Assert.Distinct(all);
        Assert.All(all, static fingerprint => Assert.True(FindingHash.IsFingerprint(fingerprint)));
    }

    [Fact]
    public void It_is_the_same_from_version_to_version() => Assert.Equal("0419452558f8eb34", Of("a"));

    private static string Of(string text, LeakKind? kind = null, string source = "a.txt", int occurrence = 0) =>
        FindingHash.Fingerprint(FindingHash.Of(kind ?? LeakKinds.Json, text), source, occurrence);
}
