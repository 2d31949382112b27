using System.Net;
using System.Text;
using System.Text.Json;

namespace Cleanup.Tests.Kinds;

public sealed class EncodedDumpTests
{
    private static readonly Cleaner _cleaner = new();

    [Theory]
    [InlineData("{'id': 7, 'title': 'Bread &amp;lt;b&amp;gt; butter', 'of': None}", """{"id":7,"title":"Bread &lt;b&gt; butter","of":null}""")]
    [InlineData("{ id: 7, title: 'Gr&#252;n &amp;amp; blau', of: undefined }", """{"id":7,"title":"Grün &amp; blau","of":null}""")]
    public void An_entity_layer_that_only_the_strings_show_is_taken_off(string dump, string json)
    {
        Finding leak = Assert.Single(_cleaner.Find(dump));
        Assert.Equal(json, Encoding.UTF8.GetString(leak.Recovery.Json.Span));
        Assert.Contains(leak.Recovery.Repairs, static repair => repair.Kind == RepairKind.EntityLayer);
    }

    [Theory]
    // Titles of content systems hold references on their own.
    [InlineData("{'id': 7, 'title': 'Bread &amp; butter', 'of': None}", """{"id":7,"title":"Bread &amp; butter","of":null}""")]
    [InlineData("{'id': 7, 'title': 'Gr&#252;n', 'of': None}", """{"id":7,"title":"Gr&#252;n","of":null}""")]
    // An encoder leaves neither of these.
    [InlineData("{'id': 7, 'title': '<b>&amp;lt;</b>', 'of': None}", """{"id":7,"title":"<b>&amp;lt;</b>","of":null}""")]
    [InlineData("{'id': 7, 'title': 'R & B, &amp;lt;', 'of': None}", """{"id":7,"title":"R & B, &amp;lt;","of":null}""")]
    // The length says that they were there.
    [InlineData("array(1) {\n  [0]=>\n  string(8) \"&amp;lt;\"\n}", """["&amp;lt;"]""")]
    public void References_of_the_data_stay(string dump, string json)
    {
        Finding leak = Assert.Single(_cleaner.Find(dump));
        Assert.Equal(json, Encoding.UTF8.GetString(leak.Recovery.Json.Span));
    }

    // A part of a long dump is decoded at first: whatever its end cuts in two is read all the same.
    [Fact]
    public void Every_call_of_an_escaped_trace_is_read_however_long_it_is()
    {
        for (int calls = 55; calls < 75; calls++)
        {
            string trace = "java.lang.IllegalStateException: value &amp;lt;b&amp;gt; is too long\n" +
                string.Concat(Enumerable.Range(1, calls).Select(static line => $"\tat org.harbour.store.Catalogue$Reader.&amp;lt;init&amp;gt;(Catalogue.java:{line})\n"));
            Finding leak = Assert.Single(_cleaner.Find(trace));
            using var json = JsonDocument.Parse(leak.Recovery.Json);
            Assert.Equal("value <b> is too long", json.RootElement.GetProperty("message").GetString());
            Assert.Equal(calls, json.RootElement.GetProperty("frames").GetArrayLength());
        }
    }

    // A key can hold what looks like the beginning of an object, so the part reads whole in another way.
    [Fact]
    public void A_part_that_reads_whole_is_not_taken_for_the_dump_when_the_best_reading_came_to_its_end()
    {
        string dump = """
            class Harbour#1 (2) {
              public $boat =>
              class Boat#2 (2) {
                public $decks =>
                array(1) {
                  'main' =>
                  int(5)
                }
                public $length =>
                double(7.5)
              }
              public $berths =>
              array(40) {

            """ + string.Concat(Enumerable.Range(0, 40).Select(static berth => $"    'b{berth}' =>\n    int({berth})\n")) + "  }\n}";
        string encoded = WebUtility.HtmlEncode(WebUtility.HtmlEncode(dump));
        Finding leak = Assert.Single(_cleaner.Find(encoded));
        Assert.Equal(encoded.Length, leak.Range.Length);
        using var json = JsonDocument.Parse(leak.Recovery.Json);
        Assert.Equal(40, json.RootElement.GetProperty("berths").GetPropertyCount());
    }

    [Fact]
    public void A_reference_far_behind_the_start_shows_that_a_trace_was_encoded()
    {
        string[] calls = ["Read", "Step", "Read", "Step", "Read", "Step", "Read", "&lt;Step&gt;b__1", "Read"];
        string trace = "System.TimeoutException: no tide\n" +
            string.Concat(calls.Select(static call =>
                $"   at Harbour.Store.Catalogue.{call}(Int32 depth, String name) in /srv/harbour/{new string('d', 90)}.cs:line 7\n"));
        Finding leak = Assert.Single(_cleaner.Find(trace));
        using var json = JsonDocument.Parse(leak.Recovery.Json);
        Assert.Equal(calls.Length, json.RootElement.GetProperty("frames").GetArrayLength());
    }

    [Fact]
    public void A_dump_behind_whose_end_its_last_string_may_go_on_is_no_exact_one()
    {
        Finding leak = _cleaner.Find("array(1) {\n  [0]=>\n  string(7) \"Grün a\"\n}\"\n}\n").First();
        Assert.Equal(RecoveryStatus.Repaired, leak.Recovery.Status);
        Assert.Contains(leak.Recovery.Repairs, static repair => repair.Kind == RepairKind.Ambiguous);
    }
}
