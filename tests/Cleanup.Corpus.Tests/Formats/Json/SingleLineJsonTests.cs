using System.Text;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Tests.Formats.Json;

public class SingleLineJsonTests
{
    [Theory]
    [InlineData("[1, 2]", "[1, 2]")]
    [InlineData("[1,\r\n\t2 ,\n \"a  b\\\" \\\\\" , { } ]", "[1,2,\"a  b\\\" \\\\\",{}]")]
    public void Takes_out_blanks_between_values_only_when_there_is_a_line_break(string json, string line) =>
        Assert.Equal(line, Encoding.UTF8.GetString(SingleLineJson.Of(Encoding.UTF8.GetBytes(json)).Span));
}
