using Cleanup.Grammars.Forms;

namespace Cleanup.Tests.Grammars.Forms;

/// <summary>The tables of forms keep the rules by which a reading without going back, and without prose, is possible.</summary>
public sealed class FormFileTests
{
    public static TheoryData<string> Files => ["ElixirCrash", "FrameworkError", "LogLine"];

    /// <summary>Whatever stands there would be taken for it: the line above a message may be an article's.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void No_form_begins_with_any_text(string file) =>
        Assert.All(FormsOf(file), static form => Assert.NotEqual(FormElementKind.Text, form.Elements[0].Kind));

    /// <summary>A text ends where the next words stand: words that may be nothing stand everywhere.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void No_text_stands_before_what_may_be_nothing(string file) => Assert.All(FormsOf(file), static form =>
    {
        foreach ((FormElement element, FormElement next) in form.Elements.Zip(form.Elements.Skip(1)))
            Assert.False(element.Kind == FormElementKind.Text && next.IsOptional);
    });

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_form_is_looked_for(string file) => Assert.NotEmpty(FormsOf(file));

    private static IEnumerable<MessageForm> FormsOf(string file)
    {
        using Stream stream = typeof(FormFile).Assembly.GetManifestResourceStream($"Cleanup.{file}.txt")!;
        return [.. FormFile.Read(stream).Select(static anchor => anchor.Form).Distinct()
            .SelectMany(static form => form.Heads.Select(static head => head.Message).Concat(form.Next))];
    }
}
