using System.Text;
using Cleanup.Differential.Corpora;
using Cleanup.Differential.Texts;
using Cleanup.Testing;

namespace Cleanup.Differential.Tests;

public sealed class CorporaTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Every_kind_gives_examples_hostile_scraps_and_damaged_texts()
    {
        IEnumerable<string> kinds = Directory.GetDirectories(Fixture.PathOf("kinds")).Select(folder => Path.GetFileName(folder));
        foreach (IEnumerable<SourceText> texts in new[] { KindTexts.Specs, KindTexts.Hostile, KindTexts.Damaged })
            Assert.Empty(kinds.Except(KindsOf(texts), StringComparer.Ordinal));
        Assert.NotEmpty(KindTexts.Captured);
    }

    [Fact]
    public void All_damages_that_change_a_text_are_there()
    {
        string[] names = [.. KindTexts.Damaged.Select(text => text.Id.Split(' ')[^1]).Distinct(StringComparer.Ordinal)];
        Assert.Equal(["identity"], TextDamage.All.Select(damage => damage.Name).Except(names, StringComparer.Ordinal));
    }

    [Fact]
    public void Each_text_has_an_id_of_its_own()
    {
        foreach (IEnumerable<SourceText> texts in Named)
            Assert.Equal(texts.Count(), texts.Select(text => text.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.NotEmpty(RepairInputs.All);
    }

    [Fact]
    public void Documents_are_texts_that_people_read_each_once_and_not_too_long()
    {
        Write("a/readme", "read");
        Write("a/page.html", "<p>R&amp;B</p>");
        Write("a/history.js", "code");
        Write("b/README.md", "read");
        Write("b/long.txt", $"{new string('x', 99_999)}ä…");
        SourceText[] texts = [.. new DocumentTexts(_folder.FullName).Read()];
        Assert.Equal(["R&B", "read", new string('x', 99_999)], texts.Select(text => text.Text).Order(StringComparer.Ordinal));
        Assert.Equal("b/long.txt", texts[^1].Id);
    }

    private static IEnumerable<SourceText>[] Named =>
        [KindTexts.Specs, KindTexts.Hostile, KindTexts.Captured, KindTexts.Damaged, ExcerptTexts.All, ArticleTexts.All];

    private static IEnumerable<string> KindsOf(IEnumerable<SourceText> texts) =>
        texts.Select(text => text.Id.Split('/')[0]).Distinct(StringComparer.Ordinal);

    private void Write(string name, string text)
    {
        string file = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
