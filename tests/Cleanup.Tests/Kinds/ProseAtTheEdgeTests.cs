namespace Cleanup.Tests.Kinds;

/// <summary>What a reading takes of the words right before and behind it: nothing, where a sign or a line says that they are somebody's.</summary>
public sealed class ProseAtTheEdgeTests
{
    private const string ScriptTrace = "TypeError: slot is undefined\n    at show (/srv/page.js:7:3)\n    at /srv/page.js:9:1";

    private const string ManagedTrace = "System.TimeoutException: The harbour does not answer.\n   at Harbour.Ferry.Sail() in /src/Ferry.cs:line 7";

    private const string Query = "SQLSTATE[42S02]: Base table or view not found: 1146 Table 'harbour.boats' doesn't exist ";

    private static readonly Cleaner _cleaner = new();

    [Theory]
    [InlineData("The vote was held by the river.", "gtag('config', 'UA-1');")]
    [InlineData("Tickets cost 12 euros.", "googletag.cmd.push(function() { googletag.display('top'); });")]
    [InlineData("Chợ hoa mở cửa với hơn hai trăm gian hàng.", "googletag.cmd.push(function() { googletag.display('top'); });")]
    [InlineData("Results come at midnight (see the map).", "window.slots = window.slots || [];")]
    [InlineData("The vote was held by the river.", "(adsbygoogle = window.adsbygoogle || []).push({});")]
    [InlineData("The vote was held by the river.", ScriptTrace)]
    [InlineData("They met in the old school [sic]. ", ".ad{display:none;min-height:250px}")]
    [InlineData("Warning: strong winds are expected tonight, and ferries may not run.\n", ManagedTrace)]
    public void A_sentence_before_a_leak_stays_whole(string sentence, string leak) => AssertFound($"{sentence}{leak}\n\nThe vote is public.", leak);

    [Theory]
    [InlineData("Read more ", "window.dataLayer = window.dataLayer || [];")]
    [InlineData("", "Error: Command failed: npm run build\n" + ScriptTrace)]
    public void What_belongs_to_a_leak_goes_along(string words, string leak) => AssertFound($"{words}{leak}\n\nThe vote is public.", leak);

    [Theory]
    [InlineData("(SQL: select * from `boats` where `pier` in (1, 2))", " Prices (in euros) rose by 3 percent.")]
    [InlineData("(SQL: insert into `boats` (`pier`) values (North, Mill 4))", " The vote is public.")]
    [InlineData("(SQL: select * from `boats`)", ")")]
    public void A_statement_in_brackets_ends_with_them(string statement, string behind) =>
        AssertFound($"The council met.\n\n{Query}{statement}{behind}\n\nThe vote is public.", Query + statement);

    [Theory]
    [InlineData("string(90) \"The ferry\nThe vote was held by the river.\nThe pier is closed.\nstring(60) \"The tram")]
    [InlineData("string(90) \"The ferry\n“We never thought that it would last,” said the mayor.")]
    public void A_string_that_was_cut_short_ends_at_no_mark_of_another(string source) => AssertFound(source, "string(90) \"The ferry");

    [Fact]
    public void A_call_of_the_window_that_is_given_an_arrow_function_is_a_script()
    {
        const string script = "window.slotCallbacks.push(()=>{Slots.render({slot:'R-1'})});";
        AssertFound($"The council met on Thursday. {script} The vote is public.", script);
    }

    private static void AssertFound(string source, string leak) =>
        Assert.Contains(leak, _cleaner.Find(source).Select(finding => source.Substring(finding.Range.Start, finding.Range.Length)));
}
