using Cleanup.Corpus.Reports;

namespace Cleanup.Corpus.Tests.Reports;

/// <summary>What is masked, and what is not.</summary>
public sealed class RedactionTests
{
    [Theory]
    [InlineData("""{"user":"jane","password":"hunter2"}""", """{"user":"jane","password":"*******"}""")]
    [InlineData("""["db_password"]=> string(7) "hunter2" ["x"]""", """["db_password"]=> string(7) "*******" ["x"]""")]
    [InlineData("""["secret":protected]=> string(3) "abc" }""", """["secret":protected]=> string(3) "***" }""")]
    [InlineData("""s:8:"password";s:7:"hunter2";s:1:"a";""", """s:8:"password";s:7:"*******";s:1:"a";""")]
    [InlineData("'api_key' => 'ab\\'c', 'b' => 1", "'api_key' => '*****', 'b' => 1")]
    [InlineData("API_KEY=abcdef DEBUG=1", "API_KEY=****** DEBUG=1")]
    [InlineData("""{\"token\":\"abc\",\"a\":1}""", """{\"token\":\"***\",\"a\":1}""")]
    [InlineData("Authorization: Bearer abc.def-ghi", "Authorization: ****** ***********")]
    [InlineData("mysql://root:hunter2@db/x", "mysql://************@db/x")]
    [InlineData("write to jane.roe+x@example.co.uk now", "write to ************************ now")]
    [InlineData("from 192.168.10.254 on", "from ************** on")]
    [InlineData("from 2001:db8::8a2e:370:7334 on", "from *********************** on")]
    [InlineData("jwt eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc-DEF end", "jwt ******************************************** end")]
    [InlineData("hash 0123456789abcdef0123456789abcdef end", "hash ******************************** end")]
    [InlineData("key AKIAIOSFODNN7EXAMPLE end", "key ******************** end")]
    public void A_secret_is_masked(string text, string masked) => Assert.Equal(masked, Redaction.Of(text));

    [Theory]
    [InlineData("""string(1107) "[{"id":"4471","title":"Ferry Timetable Grows by Twelve Crossings a Day"}]""")]
    [InlineData("The password was changed, the council said, and the token gesture cost nothing.")]
    [InlineData("/var/www/html/wp-content/plugins/related/class-related-posts-widget.php on line 12")]
    [InlineData("at com.example.Main.run(Main.java:42) version 4.18.2 of 12.11.2019")]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft")]
    public void What_is_none_stays(string text) => Assert.Same(text, Redaction.Of(text));

    [Theory]
    [InlineData("password=")]
    [InlineData("token\"")]
    [InlineData("a@")]
    [InlineData("1.2.3.")]
    [InlineData("eyJaaaaaaaa.")]
    [InlineData("f:")]
    [InlineData("a1")]
    [InlineData("\\")]
    [InlineData("x-")]
    public void Repeated_beginnings_take_linear_time_and_keep_their_length(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 200_000));
        Assert.Equal(text.Length, Redaction.Of(text).Length);
    }
}
