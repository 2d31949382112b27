namespace Cleanup.Tests.Kinds;

public sealed class TemplateTagTests
{
    private const string Prose = "The council of the town votes on Thursday about the ferry, the bridge and all that the people asked for.";

    private static readonly Cleaner _cleaner = new();

    [Theory]
    [InlineData("<?php\n$title = $article->title();\n// in the template we can now use {$title}\n?>")]
    [InlineData("<?php\n# the tag that the {{ page.title }} came from is no more\nshow($title);\n?>")]
    public void What_is_written_in_a_listing_with_sentences_is_no_leak_of_its_own(string listing)
    {
        Assert.Empty(_cleaner.Find($"{Prose}\n\n{listing}\n\n{Prose}"));
    }

    [Fact]
    public void Behind_the_listing_tags_are_read_again()
    {
        Finding finding = Assert.Single(_cleaner.Find($"{Prose}\n\n<?php // in the template we use {{$title}} ?>\n\n{Prose}\n\n{{$title}}\n"));
        Assert.Equal(LeakKinds.TemplateTag, finding.Kind);
    }
}
