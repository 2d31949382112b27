using Cleanup.Corpus.Sources;

namespace Cleanup.Corpus.Tests.Sources;

public class SourcePathTests
{
    [Theory]
    [InlineData("a.txt", "a.txt")]
    [InlineData("./in//a.txt", "in/a.txt")]
    [InlineData("in/x/../a.txt", "in/a.txt")]
    [InlineData("../../in/a.txt", "in/a.txt")]
    [InlineData("in/../../a.txt", "a.txt")]
    [InlineData("/data/in/a.txt", "data/in/a.txt")]
    public void Drops_what_would_lead_out_of_a_folder(string path, string source) => Assert.Equal(source, SourcePath.Of(path));
}
