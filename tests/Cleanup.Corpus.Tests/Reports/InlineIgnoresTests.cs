using System.Collections.Immutable;
using Cleanup.Corpus.Reports;

namespace Cleanup.Corpus.Tests.Reports;

/// <summary>Which findings marks in a text switch off.</summary>
public sealed class InlineIgnoresTests
{
    private static readonly Cleaner _cleaner = new(new CleanerOptions { Kinds = [LeakKinds.ObjectToString, LeakKinds.TemplateTag] });

    [Theory]
    [InlineData("[object Object]", "1")]
    [InlineData("<!-- cleanup: off -->[object Object] <!-- cleanup: on --> {{ title }}", "01")]
    [InlineData("<!--cleanup:off-->[object Object] {{ title }}", "00")]
    [InlineData("<!-- cleanup: off template-tag -->[object Object] {{ title }}", "10")]
    [InlineData("<!-- cleanup: off template-tag, object-to-string -->[object Object] <!-- cleanup: on template-tag --> {{ title }}", "01")]
    [InlineData("<!-- cleanup: ignore-next -->[object Object] {{ title }}", "01")]
    [InlineData("<!-- cleanup: ignore-next template-tag -->[object Object] {{ title }}", "11")]
    [InlineData("[object Object] <!-- cleanup: ignore-next --> {{ title }}", "10")]
    [InlineData("<!-- cleanup: offf -->[object Object]", "1")]
    [InlineData("<!-- cleanup off -->[object Object]", "1")]
    [InlineData("cleanup: off [object Object]", "1")]
    public void Marks_are_read(string text, string counted)
    {
        ImmutableArray<Finding> leaks = _cleaner.Find(text);
        Assert.Equal(counted, string.Concat(InlineIgnores.Of(text, leaks).Select(static ignored => ignored ? '0' : '1')));
    }

    [Fact]
    public void Many_marks_and_leaks_take_linear_time()
    {
        string text = string.Concat(Enumerable.Repeat("<!-- cleanup: off json --> [object Object] <!-- cleanup:   ", 50_000));
        ImmutableArray<Finding> leaks = _cleaner.Find(text);
        Assert.NotEmpty(leaks);
        Assert.Equal(leaks.Length, InlineIgnores.Of(text, leaks).Length);
    }
}
