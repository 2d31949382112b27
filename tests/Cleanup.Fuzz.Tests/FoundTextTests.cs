using Cleanup.Fuzz.Found;
using Cleanup.Fuzz.Invariants;
using Cleanup.Fuzz.Trials;
using Cleanup.Fuzz.Workers;
using Cleanup.Testing;

namespace Cleanup.Fuzz.Tests;

/// <summary>The texts of <c>fixtures/fuzz</c>, each of which broke an invariant once.</summary>
public sealed class FoundTextTests
{
    /// <summary>The file, the line and what the text is called.</summary>
    public static TheoryData<string, int, string> Texts
    {
        get
        {
            var data = new TheoryData<string, int, string>();
            foreach (string path in Directory.EnumerateFiles(Fixture.PathOf("fuzz"), "*.jsonl").Order(StringComparer.Ordinal))
            {
                string file = Path.GetFileName(path);
                FoundText[] texts = Read(file);
                for (int line = 0; line < texts.Length; line++) data.Add(file, line, texts[line].Name!);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_breaks_nothing_any_more(string file, int line, string name)
    {
        FoundText found = Read(file)[line];
        Assert.Equal(name, found.Name);
        var trial = new Trial(found.Text, Subject.Library);
        Assert.All(Invariant.Certain, invariant => Assert.Empty(invariant.Check(trial)));
    }

    [Fact]
    public void Each_names_an_invariant_that_there_is()
    {
        IEnumerable<string?> named = Texts.Select(row => Read(row.Data.Item1)[row.Data.Item2].Invariant).Distinct();
        Assert.Empty(named.Except([.. Invariant.All.Select(invariant => invariant.Name), ProcessGoesOn.Name]));
    }

    // Not inline data: attributes hold no lone surrogates.
    [Fact]
    public void A_line_holds_any_text()
    {
        foreach (string text in (string[])["", "\uD800", "\uD800 \uDC00\uD800 \"\\\n\u200B\0😀/"])
        {
            var found = new FoundText("seed 1, text 2", "nothing-fails", "Clean", Detail: null, text);
            Assert.Equal(found, FoundText.Read(AnyJson.Write(found)));
            Assert.Equal(text, FoundText.Read(AnyJson.Quote(text)).Text);
            Assert.True(System.Text.Ascii.IsValid(AnyJson.Write(found)));
        }
        Assert.Equal("a\"\\/\b\f\n\r\té\uD83D", FoundText.Read("""{"text":"a\"\\\/\b\f\n\r\té\uD83d"}""").Text);
    }

    private static FoundText[] Read(string file) => [.. FoundText.ReadAll(Fixture.PathOf($"fuzz/{file}"))];
}
