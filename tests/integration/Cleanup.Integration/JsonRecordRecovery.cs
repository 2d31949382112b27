using System.Text.Json;
using Cleanup.Json;

namespace Cleanup.Integration;

/// <summary>How many of 300 known records come back whole after each damage, and how many come back that never were there.</summary>
internal static class JsonRecordRecovery
{
    private const int Count = 300;
    private const int Seeds = 5;
    private const double LeastShare = 0.95;

    public static int Run(TextWriter report)
    {
        report.WriteLine("| damage | records back | wrong records |");
        report.WriteLine("|---|---:|---:|");
        int failed = 0;
        double back = 0, wrong = 0;
        JsonDamage[] lossless = [.. JsonDamage.All.Where(damage => !damage.Lossy)];
        foreach (JsonDamage damage in JsonDamage.All)
        {
            (double share, double extra) = Measure(damage);
            report.WriteLine($"| {damage.Name}{(damage.Lossy ? " \\*" : "")} | {100 * share:0.0} % | {100 * extra:0.00} % |");
            if (damage.Lossy) continue;
            if (share < LeastShare) failed++;
            back += share / lossless.Length;
            wrong += extra / lossless.Length;
        }
        report.WriteLine($"| mean without \\* | {100 * back:0.0} % | {100 * wrong:0.00} % |");
        report.WriteLine($"{lossless.Length - failed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }

    private static (double Share, double Extra) Measure(JsonDamage damage)
    {
        int expected = 0, whole = 0, extra = 0;
        for (int seed = 0; seed < Seeds; seed++)
        {
            var random = new Random(seed);
            JsonRecord[] records = JsonRecord.Create(random, Count);
            string text = damage.Apply(records, random);
            Func<string, string> compare = damage.Compare ?? (title => title);
            var open = records.ToDictionary(record => record with { Title = compare(record.Title) }, _ => true);
            // Of a cut list the records count that are whole in the text.
            int present = damage.Name.Contains("cut", StringComparison.Ordinal) ? records.Count(record => text.Contains(record.ToJson()[..^2], StringComparison.Ordinal)) : Count;
            expected += present;
            foreach (JsonRecord? found in JsonRepair.Repair(text).Payloads.SelectMany(payload => JsonRecord.ReadAll(JsonElement.Parse(payload.Json.Span))))
            {
                JsonRecord? record = found is null ? null : found with { Id = compare(found.Id), Sort = compare(found.Sort), Picture = compare(found.Picture), Title = compare(found.Title) };
                if (record is not null && open.Remove(record)) whole++;
                else extra++;
            }
        }
        return ((double)whole / expected, (double)extra / expected);
    }
}
