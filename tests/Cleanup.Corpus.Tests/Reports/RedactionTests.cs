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
    [InlineData("""["pass"]=> string(3) "abc" ["author"]=> string(4) "Jane" """, """["pass"]=> string(3) "***" ["author"]=> string(4) "Jane" """)]
    [InlineData("""["PHPSESSID"]=> string(3) "abc" ["bearer"]=> string(1) "x" """, """["PHPSESSID"]=> string(3) "***" ["bearer"]=> string(1) "*" """)]
    [InlineData("""["secret":"A\B":private]=> string(3) "abc" }""", """["secret":"A\B":private]=> string(3) "***" }""")]
    [InlineData("""["pwd"]=> string(9) "a"b" "cé" ["x"]""", """["pwd"]=> string(9) "********" ["x"]""")]
    [InlineData("""{"password":"a\"b","c":"d"}""", """{"password":"****","c":"d"}""")]
    [InlineData("{'api_key': u'abc', 'token': b\"abc\"}", "{'api_key': u'***', 'token': b\"***\"}")]
    [InlineData("define('DB_PASSWORD', 'abc');", "define('DB_PASSWORD', '***');")]
    [InlineData("""[{"name":"password","value":"abc"},{"name":"a","value":"b"}]""", """[{"name":"password","value":"***"},{"name":"a","value":"b"}]""")]
    [InlineData("[pass:A:private] => two words\n    [x] => y", "[pass:A:private] => *********\n    [x] => y")]
    [InlineData("Array ( [secret] => two words [x] => y )", "Array ( [secret] => ********* [x] => y )")]
    [InlineData("Cookie: a=b; c=d\nHost: x", "Cookie: ********\nHost: x")]
    [InlineData("#0 a.php(1): PDO->__construct('my', 'me', 'abc')", "#0 a.php(1): PDO->__construct(*****************)")]
    [InlineData("""{"tokens":["a","b"],"c":"d"}""", """{"tokens":*********,"c":"d"}""")]
    [InlineData("[\"pwd\"]=>\narray(1) {\n [0]=>\n}\n[\"x\"]", "[\"pwd\"]=>\n**********\n******\n*\n[\"x\"]")]
    [InlineData("redis://:p@ss@db/x", "redis://*****@db/x")]
    [InlineData(
        "-----BEGIN RSA PRIVATE KEY-----\nMII+/\n-----END RSA PRIVATE KEY-----",
        "-----BEGIN RSA PRIVATE KEY-----\n*****\n-----END RSA PRIVATE KEY-----")]
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
    [InlineData("[password] => ")]
    [InlineData("'name':'token',")]
    [InlineData("pass\": \"\\")]
    [InlineData("pwd\"]=> string(9) \"")]
    [InlineData("-----BEGIN PRIVATE KEY-----")]
    [InlineData("cookie:")]
    [InlineData("login(")]
    [InlineData("pwd={")]
    [InlineData("://a:@")]
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
