using System.Text.Json;
using Cleanup.Detection;
using Cleanup.Scanning;
using Cleanup.Testing;

namespace Cleanup.Tests.Scanning;

/// <summary>
/// Four times the input takes about four times the steps and the memory, whatever stands in it; were it quadratic, sixteen
/// times. Where reading must be given up, it is when the budget is spent, at most one reading of the text later, which may go over it
/// twice.
/// </summary>
public sealed class LinearTimeTests
{
    private const double MostGrowth = 7;

    // A finding of some twenty units takes a few thousand bytes.
    private const long MostBytesPerUnit = 256;

    private const int Length = 4_000;

    private static readonly Scanner _scanner = new(new CleanerOptions(), LeakKinds.Detectors);

    /// <summary>What is repeated: the lines of each kind's hostile.jsonl, JSON strings.</summary>
    public static TheoryData<string, string> HostileUnits
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (LeakKind kind in LeakKinds.All)
            {
                foreach (string line in KindFixtures.HostileLines(kind.Id)) data.Add(kind.Id, line);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(HostileUnits))]
    public void Steps_and_memory_grow_with_the_length(string kind, string unitAsJson)
    {
        string unit = JsonSerializer.Deserialize<string>(unitAsJson)!;
        int count = Math.Max(1, Length / unit.Length);
        (long[] steps, long bytes) once = Measure(string.Concat(Enumerable.Repeat(unit, count)));
        (long[] steps, long bytes) fourfold = Measure(string.Concat(Enumerable.Repeat(unit, 4 * count)));
        int length = unit.Length * 4 * count;
        for (int detector = 0; detector < once.steps.Length; detector++)
            Assert.InRange(fourfold.steps[detector], 0,
                Math.Max((long)(MostGrowth * once.steps[detector]) + 5_000, ShareOf(length) + (2L * length)));
        Assert.True(fourfold.bytes < Math.Max((long)(MostGrowth * once.bytes) + 500_000, MostBytesPerUnit * length),
            $"{kind}: {unitAsJson}: {once.bytes} bytes, then {fourfold.bytes}");
    }

    [Fact]
    public void A_hundred_thousand_levels_are_read_to_the_limit_and_left_alone()
    {
        string source = string.Concat(Enumerable.Repeat("array(1) {\n[0]=>\n", 100_000));
        CleanResult result = new Cleaner().Clean(source);
        Assert.Same(source, result.Text);
        Assert.All(result.Leaks, leak => Assert.True(leak.Evidence.HasFlag(Evidence.LimitReached)));
    }

    [Fact]
    public void A_dump_as_deep_as_the_limit_is_recovered_and_one_level_more_is_reported()
    {
        var cleaner = new Cleaner(new CleanerOptions { MaxDepth = 30 });
        Finding within = Assert.Single(cleaner.Find("Text.\n\n" + Nested(30)));
        Assert.Equal(LeakAction.Cut, within.Action);
        Assert.Equal(new string('[', 30) + new string(']', 30), System.Text.Encoding.UTF8.GetString(within.Recovery.Json.Span));
        CleanResult beyond = cleaner.Clean("Text.\n\n" + Nested(31));
        Assert.Contains(beyond.Leaks, leak => leak.Evidence.HasFlag(Evidence.LimitReached) && leak.Action == LeakAction.Reported);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Json_deeper_than_the_limit_is_left_alone_as_a_whole(string opener, string closer)
    {
        const string records = "[{\"id\":1,\"title\":\"a\",\"url\":\"/a\"},{\"id\":2,\"title\":\"b\",\"url\":\"/b\"}]";
        string json = string.Concat(Enumerable.Repeat(opener, 300)) + records + string.Concat(Enumerable.Repeat(closer, 300));
        CleanResult result = new Cleaner().Clean($"Text.\n\n{json}\n\nText.");
        Finding leak = Assert.Single(result.Leaks);
        Assert.Equal((LeakAction.Reported, new TextRange(7, json.Length)), (leak.Action, leak.Range));
        Assert.True(leak.Evidence.HasFlag(Evidence.LimitReached));
        Assert.Single(new Cleaner(new CleanerOptions { MaxDepth = 400 }).Find($"Text.\n\n{json}\n\nText."),
            finding => finding.Action == LeakAction.Cut);
    }

    [Fact]
    public void A_kind_that_spent_its_share_is_out_and_named_and_hides_no_other()
    {
        string hostile = string.Concat(Enumerable.Repeat("{\"a\":\"b\n", 20_000));
        const string json = "[{\"id\":1,\"title\":\"a\",\"url\":\"/a\"},{\"id\":2,\"title\":\"b\",\"url\":\"/b\"}]";
        CleanResult result = new Cleaner(new CleanerOptions { ScanBudget = 1 }).Clean($"{hostile}\n{json}\n\nstring(3) \"abc\"");
        ScanLimit limit = Assert.Single(result.Limits, limit => limit.Kind == LeakKinds.Json);
        Assert.Equal(nameof(CleanerOptions.ScanBudget), limit.Option);
        Assert.InRange(limit.Offset, 0, hostile.Length);
        Assert.DoesNotContain(result.Leaks, leak => leak.Kind == LeakKinds.Json && leak.Range.Start > limit.Offset);
        Assert.Contains(result.Leaks, leak => leak.Kind == LeakKinds.PhpVarDump);
    }

    [Theory]
    [InlineData("<style>.a{color:red;margin:0}.b .c{padding:1px}</style> ")]
    [InlineData("$(document).ready(function(){ $('.slider').slick({ dots: true }); });\n")]
    public void What_is_longer_than_a_page_is_cut_whole(string unit)
    {
        CleanResult result = new Cleaner().Clean($"The council votes.\n\n{string.Concat(Enumerable.Repeat(unit, 2_500))}");
        Assert.Equal(("The council votes.", 0), (result.Text.Trim(), result.Limits.Length));
    }

    [Fact]
    public void A_script_that_breaks_off_is_read_once_and_not_from_each_function_in_it()
    {
        string script = string.Concat(Enumerable.Repeat("$(document).ready(function(){ $('.slider').slick({ dots: true }); });\n", 1_000));
        Assert.Empty(new Cleaner().Clean(script[..^12]).Limits);
    }

    [Fact]
    public void An_ordinary_dump_that_breaks_off_leaves_enough_for_the_next()
    {
        const string dump =
            """
            class Shop\Order#3 (6) {
              private $id =>
              int(1)
              public ?Shop\Customer $customer =>
              *uninitialized*
              protected $state =>
              enum State::Open : string("open");
              public readonly float $rate =>
              double(NAN)
              public $log =>
              resource(5) of type (stream)
            """;
        CleanResult result = new Cleaner().Clean($"{dump}\n\nThe ferry left at noon.\n\narray(1) {{\n  'id' =>\n  int(1)\n}}\n");
        Assert.Equal((2, 0), (result.Leaks.Length, result.Limits.Length));
        Assert.All(result.Leaks, leak => Assert.Equal(LeakKinds.XdebugVarDump, leak.Kind));
    }

    [Fact]
    public void The_search_for_the_end_of_a_key_is_paid()
    {
        int detector = LeakKinds.All.IndexOf(LeakKinds.PhpVarDump);
        long Spent(string key) => Measure($"array(1) {{\n  [\"{key}").Steps[detector];
        Assert.InRange(Spent(new string('x', 2_000)) - Spent("x"), 200, 2_000);
    }

    private static long ShareOf(int length) => _scanner.LedgerFor([], length, CancellationToken.None).Share;

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Range(1, depth).Select(level => level == depth ? "array(0) {\n" : "array(1) {\n[0]=>\n")) +
        string.Concat(Enumerable.Repeat("}\n", depth));

    private static (long[] Steps, long Bytes) Measure(string text)
    {
        long[] spent = new long[_scanner.Detectors];
        ScanContext scan = _scanner.Open(text, _scanner.LedgerFor(spent, text.Length, CancellationToken.None));
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        while (_scanner.TryFindNext(ref scan, out _))
        {
        }
        return (spent, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }
}
