using Cleanup.Recovery;

namespace Cleanup.Tests.Recovery;

/// <summary>Texts made to be slow. A mistake that makes one of them cost its length squared makes these tests run for hours.</summary>
public sealed class JsonRepairGrowthTests
{
    private const int Length = 500_000;
    private const int Runs = 3;

    /// <summary>What stands once in front, and what is repeated behind it.</summary>
    public static TheoryData<string, string> Hostile => new()
    {
        { "", "[" },
        { "", "{" },
        { "", "[{" },
        { "", "\"a" },
        { "", "[\"a" },
        { "", "{\"a\":" },
        { "", "{\"a\":\"b" },
        { "", "{\"a\":1/*" },
        { "", "{\"a\":\"foo\nprose " },
        { "", "see [1] (x) {y " },
        { "", "[{]}" },
        { "", "{\"t\":\"a \"b\" c\"} " },
        { "[\"", "\\" },
        { "[\"", "/*\"" },
        { "[\"", "\"" },
        { "[", "," },
        { "[1", "<" },
        { "[", "1 " },
        { "[", "\"a\" + " },
        { "[", "\"a\" + \"b" },
        { "{\"a\":1,\"b\":", "f(" },
        { "{\"a\":1,", "\"b\":f(1," },
        { "{\"a\":1,", "\"b\":/x," },
        { "{\"a\":1,", "\"b\":\"\"\"," },
        { "{\"a\":1,\"b\":", "(" },
        { "{\"a\":1,\"b\":", "u'" },
        { "", "string(99999999) \"[" },
        { "", "&#123;" },
        { "", "\\u007b" },
        { "", "},{\"a\":1" },
        { "\"a\":1", "},{\"a\":1]" },
        { "{â€œaâ€:", "â€" },
        { "[", "]}" },
        { "[{\"a\":1", "],{\"b\":2" },
        { "{\"a\":", "b \"c " },
        { "{\"a\":", "b c " },
        { "{\"a\":\"", "b \"c " },
        { "{\"a\":\"", "\"," },
        { "{\"a\":\"", "\"," + "\n" },
        { "{\"a\":\"", "\"       " },
        { "{\"a\":\"x\"", " " },
        { "{\"a\":\"C:\\", "n\\u" },
        { "{", "\"k\":\"v\" " },
        { "{", "\"k\":\"v, " },
        { "{&quot;a&quot;:&quot;", "&quot;" },
        { "{&quot;a&quot;:&quot;", "&amp;" },
        { "{'a':'", "it's 'x " },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Twice_the_text_takes_at_most_about_twice_the_memory(string start, string repeated)
    {
        long once = Allocate(start, repeated, Length);
        long twice = Allocate(start, repeated, 2 * Length);

        // Buffers double when they grow, so one of them may take four times as much.
        Assert.True(twice < 4.2 * once, $"{once:N0} bytes, then {twice:N0}");
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Reading_at_the_first_bracket_looks_at_each_unit_once(string start, string repeated)
    {
        string text = Repeat(start, repeated, Length);
        int bracket = text.AsSpan().IndexOfAny('[', '{');
        if (bracket < 0) return;

        JsonRepair.TryReadAt(text, bracket, JsonRepairOptions.Default, out JsonPayload? payload, out int unitsRead);

        Assert.InRange(unitsRead, 1, text.Length - bracket);
        if (payload is null) return;
        int spaces = text.Length - payload.Range.End - text.AsSpan(payload.Range.End).TrimStart().Length;
        Assert.True(unitsRead <= payload.Range.Length + spaces + 4096, $"read {unitsRead:N0} for a payload of {payload.Range.Length:N0}");
    }

    [Fact]
    public void Listed_repairs_are_bounded_however_deep_they_stand()
    {
        string text = new string('[', 250) + string.Concat(Enumerable.Repeat("1 ", Length));

        JsonPayload payload = Assert.Single(JsonRepair.Repair(text).Payloads);

        Assert.Equal(JsonRepairOptions.Default.MaxRepairs, payload.Repairs.Length);
        Assert.InRange(payload.RepairCount, Length - 1, Length);
    }

    // The least of several runs: code that the runtime has not yet compiled for good allocates more.
    private static long Allocate(string start, string repeated, int length)
    {
        string text = Repeat(start, repeated, length);
        long least = long.MaxValue;
        for (int run = 0; run < Runs; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            JsonRepair.Repair(text);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }

    private static string Repeat(string start, string repeated, int length) =>
        start + string.Concat(Enumerable.Repeat(repeated, length / repeated.Length));
}
