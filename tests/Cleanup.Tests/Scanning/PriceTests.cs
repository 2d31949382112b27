using System.Text.Json;
using Cleanup.Detection;
using Cleanup.Scanning;
using Cleanup.Testing;

namespace Cleanup.Tests.Scanning;

/// <summary>
/// What is read is paid, about as much as it takes: by how many steps a text becomes dearer to a kind with each repetition of a part. The
/// texts stand in fixtures/prices.jsonl.
/// </summary>
public sealed class PriceTests
{
    private const int Times = 40;

    private static readonly Scanner _scanner = new(new CleanerOptions { ScanBudget = 1_000_000 }, LeakKinds.Detectors);

    public static TheoryData<string> Texts => new(Fixture.Lines("prices.jsonl"));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_part_costs_about_what_it_takes(string line)
    {
        using var document = JsonDocument.Parse(line);
        JsonElement text = document.RootElement;
        int detector = LeakKinds.All.ToList().FindIndex(kind => kind.Id == text.GetProperty("kind").GetString());
        double price = (Spent(text, 2 * Times, detector) - Spent(text, Times, detector)) / (double)Times;
        Assert.InRange(price, 0.9 * text.GetProperty("steps").GetDouble(), 1.1 * text.GetProperty("steps").GetDouble());
    }

    private static long Spent(JsonElement text, int times, int detector)
    {
        string parts = string.Concat(Enumerable.Repeat(text.GetProperty("of").GetString()!, times));
        string source = text.GetProperty("before").GetString() + parts + text.GetProperty("behind").GetString();
        long[] spent = new long[_scanner.Detectors];
        ScanContext scan = _scanner.Open(source, _scanner.LedgerFor(spent, source.Length, CancellationToken.None));
        while (_scanner.TryFindNext(ref scan, out _))
        {
        }
        return spent[detector];
    }
}
