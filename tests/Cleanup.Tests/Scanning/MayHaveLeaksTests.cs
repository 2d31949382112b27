using System.Text;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Tests.Scanning;

/// <summary>What a look at the bytes denies is not there, whatever the layout makes of the text.</summary>
public sealed class MayHaveLeaksTests
{
    private static readonly Cleaner _cleaner = new();

    // Pieces of leaks, torn where the layout puts them together again, among lines that it takes for wrapped ones.
    private static readonly string[] _pieces =
    [
        "int(7)", "in", "t(7)", "string(3) \"a", "bc\"", "[object ", "[object\n", "Obj", "ect]", "[obj-", "[ob\u00ADject Object]",
            "ar\u200Bray", "(1) {", "\uFEFF", "\n", "\n\n", "-\n", " \n ", "\r\n", " ",
        "The ferry leaves at noon and comes back in the evening, as it did before the war",
            "the crowd goes home through the old town, where the lamps are lit at six each day",
        "橋は開通した。市長は述べた。費用は百万である。町の人々は夜まで祝いを続けたという。", "「", "」", "語", "<b", "/var/www", "$VAR1", "goroutine 1 [running]", ":", "{", "}",
            "\"", "”", "“", "panic", "ked at", "stack", "overflow",
    ];

    private static readonly Gen<string> _texts = Gen.OneOf(_pieces).Array[1, 14].Select(string.Concat);

    [Fact]
    public void What_the_bytes_deny_is_not_found() => _texts.Holds(
        text =>
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            if (!_cleaner.MayHaveLeaks(utf8)) AssertNothing(_cleaner.Clean(text));
            if (!_cleaner.MayHaveLeaks(utf8, asArticle: true)) AssertNothing(_cleaner.CleanArticle(text));
        },
        samples: 20_000);

    [Fact]
    public void What_is_found_is_not_denied()
    {
        foreach ((string name, string text) in KindFixtures.Kinds.SelectMany(KindFixtures.Texts))
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            if (!_cleaner.Find(text).IsEmpty) Assert.True(_cleaner.MayHaveLeaks(utf8) && _cleaner.MayHaveLeaks(utf8, asArticle: true),
                name);
        }
    }

    [Theory]
    [InlineData("The ferry leaves at noon.", false, false)]
    [InlineData("The ferry (the old one) leaves at noon: “Come early,” said the mayor.", false, false)]
    [InlineData("Die Fähre fährt um zwölf – „kommt früh“, sagte sie.", false, false)]
    [InlineData("Паром (старый) отходит в полдень.", false, false)]
    [InlineData("船は正午に出る。\n町の人々は祝う。", false, false)]
    [InlineData("It prints [object Object] here.", true, true)]
    [InlineData("It prints in\u00ADt(7) here.", true, true)]
    [InlineData("It prints [ob\u00ADject Object] here.", false, true)]
    [InlineData("It prints [ob-\nject Object] here.", false, true)]
    public void Prose_is_told_from_leaks(string text, bool inText, bool inArticle)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Assert.Equal((inText, inArticle), (_cleaner.MayHaveLeaks(utf8), _cleaner.MayHaveLeaks(utf8, asArticle: true)));
    }

    [Fact]
    public void It_allocates_nothing()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Die Fähre fährt um zwölf.\n語の橋は開通した。\n", 100)));
        Assert.False(_cleaner.MayHaveLeaks(utf8, asArticle: true));
        long before = GC.GetAllocatedBytesForCurrentThread();
        _cleaner.MayHaveLeaks(utf8, asArticle: true);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static void AssertNothing(CleanResult result) => Assert.Equal((0, 0, 0),
        (result.Leaks.Length, result.Limits.Length, result.Faults.Length));
}
