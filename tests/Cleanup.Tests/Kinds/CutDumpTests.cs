using System.Text;

namespace Cleanup.Tests.Kinds;

/// <summary>What comes back from dumps that were cut short is in the whole dump at that place; what was cut off with its value is left out.</summary>
public sealed class CutDumpTests
{
    private static readonly Cleaner _cleaner = new(new CleanerOptions { CutFrom = Confidence.Possible });

    [Theory]
    // The text ends in a string that holds a quotation mark.
    [InlineData("array(2) {\n  [0]=>\n  int(7)\n  [1]=>\n  string(22) \"The \"", "[7]")]
    [InlineData("array(2) {\n  [0]=>\n  int(7)\n  [1]=>\n  string(22) \"The \"\n", "[7]")]
    // What looks like the end of that string does not fit its length.
    [InlineData("array(3) {\n  [0]=>\n  string(2) \"ab\"\n  [1]=>\n  string(90) \"x\"\n  [2]=>\n  string(9) \"fa", """["ab"]""")]
    // Behind a whole string the next key breaks off.
    [InlineData("array(2) {\n  [0]=>\n  string(9) \"a \"b\n}\"cd\"\n  [", """["a \"b\n}\"cd"]""")]
    // A key breaks off that holds what looks like a value.
    [InlineData("array(2) {\n  [0]=>\n  int(7)\n  [\"the string(3) \"abc\" of", "[7]")]
    [InlineData("array(2) {\n  [0]=>\n  int(7)\n  [\"the string(3) \"abc\" of\"]=>\n  object(stdClass)#5 (0)", "[7]")]
    [InlineData("a:2:{i:0;i:7;i:1;s:22:\"The \";", "[7]")]
    [InlineData("a:2:{i:0;i:7;i:1;s:22:\"The \"", "[7]")]
    [InlineData("array:2 [\n  0 => 7\n  1 => 12", "[7]")]
    [InlineData("/srv/www/a.php:3:\narray(2) {\n  [0] =>\n  int(7)\n  [1] =>\n  string(22) \"The \"", "[7]")]
    [InlineData("/srv/www/a.php:3:\nclass A#1 (2) {\n  public $of =>\n  int(7)\n  public $in =>\n  array(1) {\n    'the key", """{"of":7,"in":[]}""")]
    [InlineData("/srv/www/a.php:3:\narray (size=3)\n  0 => int 7\n  1 => int 12", "[7]")]
    [InlineData("array (\n  'of' => 7,\n  'in' => 1.", """{"of":7}""")]
    [InlineData("{'of': None, 'in': 5, 'by': 1.5e-", """{"of":null,"in":5}""")]
    [InlineData("{:of=>7, :in=>5, :by=>1970-01-0", """{"of":7,"in":5}""")]
    public void A_value_in_which_the_text_ends_is_left_out(string dump, string json)
    {
        Finding leak = _cleaner.Find(dump).First();
        Assert.Equal(RecoveryStatus.Partial, leak.Recovery.Status);
        Assert.Equal(json, Encoding.UTF8.GetString(leak.Recovery.Json.Span));
    }

    [Theory]
    [InlineData("array(2) {\n  [0]=>\n  int(7)\n  [1]=>\n  int(12)\n", "[7,12]")]
    [InlineData("array(2) {\n  [0]=>\n  string(5) \"The\"s\"\n  [1]=>\n  string(2) \"ab\"", """["The\"s","ab"]""")]
    [InlineData("a:3:{i:0;i:7;i:1;s:2:\"ab\"", """[7,"ab"]""")]
    public void A_value_that_is_whole_stays(string dump, string json)
    {
        Finding leak = Assert.Single(_cleaner.Find(dump));
        Assert.Equal(RecoveryStatus.Partial, leak.Recovery.Status);
        Assert.Equal(json, Encoding.UTF8.GetString(leak.Recovery.Json.Span));
    }

    [Fact]
    public void Prose_on_the_line_of_a_broken_key_stays()
    {
        string prose = "The council voted on the harbour and on the " + string.Concat(Enumerable.Repeat("very long and very old ", 6)) + "bridge.";
        Assert.EndsWith(prose, _cleaner.Clean($"array(2) {{\n  [\"of\"]=>\n  int(7)\n  [\"in {prose}").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'It was raining,' she said, and nobody went home before the evening.")]
    [InlineData("[\"Quiet,\" the sign says.] Nobody had read it to the end of the line.")]
    [InlineData("public money paid for the bridge")]
    public void Prose_behind_it_stays(string prose)
    {
        string text = $"/srv/www/a.php:3:\narray(2) {{\n  [0] =>\n  string(2) \"ab\"\n{prose}\n\nThe last paragraph stands here.\n";
        string left = _cleaner.Clean(text).Text;
        Assert.NotEqual(text, left);
        Assert.EndsWith($"{prose}\n\nThe last paragraph stands here.\n", left, StringComparison.Ordinal);
    }
}
