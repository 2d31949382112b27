using Cleanup.FitJudge.Labels;
using Cleanup.FitJudge.Variants;

namespace Cleanup.FitJudge.Tests;

/// <summary>What is made of labelled texts is labelled as they are.</summary>
public sealed class VariantTests
{
    private const string Dump = "array(1) {\n  [\"harbour\"]=>\n  int(7)\n}";
    private const string Paragraph = "The harbour bridge opens in May, the council said on Thursday evening after a long debate.\n\n";

    private static readonly LabelledText[] _texts =
    [
        .. Enumerable.Range(0, 3).Select(static number => Page($"leak {number}", isLeak: true)),
        .. Enumerable.Range(0, 3).Select(static number => Page($"content {number}", isLeak: false)),
    ];

    private static readonly LabelledText[] _variants = [.. TextVariants.Of(_texts, new Cleaner())];

    [Fact]
    public void What_leaked_is_labelled_in_each()
    {
        Assert.All(_variants.Where(static text => text.Id.StartsWith("leak", StringComparison.Ordinal)), static text =>
        {
            Assert.NotEmpty(text.Leaks);
            Assert.All(text.Leaks, leak => Assert.Equal(Dump.Replace('\n', ' '), text.Text.Substring(leak.Start, leak.Length).Replace('\n', ' ')));
        });
        Assert.All(_variants.Where(static text => text.Id.StartsWith("content", StringComparison.Ordinal)), static text => Assert.True(text.IsContent));
    }

    [Theory]
    [InlineData("near")]
    [InlineData("around")]
    [InlineData("line")]
    [InlineData("joined")]
    public void Leaks_and_content_have_each(string variant) => Assert.Equal(
        [false, true], _variants.Where(text => text.Id.EndsWith($"/{variant}", StringComparison.Ordinal)).Select(static text => text.IsContent).Distinct().Order());

    [Fact]
    public void An_injected_leak_stands_in_prose_that_has_no_other()
    {
        LabelledText[] injected = [.. _variants.Where(static text => text.Id.EndsWith("/injected", StringComparison.Ordinal))];
        Assert.Equal(3, injected.Length);
        Assert.All(injected, static text => Assert.Equal(2, text.Text.Split("harbour\"]").Length));
    }

    [Fact]
    public void The_order_of_the_texts_changes_none() => Assert.Equal(
        _variants.Select(static text => text.Text), TextVariants.Of([.. _texts.Reverse()], new Cleaner()).Select(static text => text.Text));

    [Fact]
    public void They_are_of_the_group_of_what_they_were_made_of() =>
        Assert.All(_variants, static text => Assert.Contains(_texts, made => made.Group == text.Group && text.IsVariant));

    [Fact]
    public void The_projects_own_examples_are_labelled_by_what_is_left_of_them()
    {
        LabelledText[] own = [.. OwnExamples.Read()];
        Assert.Equal(["excerpt", "look-alike", "spec"], own.Select(static text => text.Class).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(own, static text => text is { Class: "spec", IsContent: true });
        Assert.All(own.SelectMany(static text => text.Leaks, static (text, leak) => text.Text.Substring(leak.Start, leak.Length)), static leak =>
            Assert.DoesNotContain("The council votes", leak, StringComparison.Ordinal));
    }

    private static LabelledText Page(string id, bool isLeak)
    {
        string before = string.Concat(Enumerable.Repeat(Paragraph, 12)), behind = string.Concat(Enumerable.Repeat($"\n\n{Paragraph.Trim()}", 12));
        return new LabelledText(id, $"{before}{Dump}{behind}", id, isLeak ? [new TextRange(before.Length, Dump.Length)] : [], []);
    }
}
