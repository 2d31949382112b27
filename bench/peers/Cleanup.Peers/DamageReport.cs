using System.Text.Json;
using Cleanup.Json;

namespace Cleanup.Peers;

/// <summary>How many damaged documents come back whole, by damage and character: ours, and a peer's answers beside them.</summary>
internal static class DamageReport
{
    /// <summary>Prints the table, and the documents that came back wrong and certain when <paramref name="wrong"/> is given.</summary>
    public static void Write(IReadOnlyList<DamagedRecord> records, string[] peer, TextWriter report, TextWriter? wrong)
    {
        var rows = new SortedDictionary<string, DamageRow>(StringComparer.Ordinal);
        var total = new DamageRow();
        for (int i = 0; i < records.Count; i++)
        {
            DamagedRecord record = records[i];
            JsonElement original = JsonElement.Parse(record.Original);
            JsonRepairResult result = JsonRepair.Repair(record.Text);
            bool isWhole = result.Payloads is [var only] && JsonElement.DeepEquals(only.ToElement(), original);
            bool isCertain = !result.Payloads.IsEmpty && result.Payloads.All(payload => payload.Confidence == Confidence.Certain);
            bool isPeerWhole = peer[i].Length > 0 && JsonElement.DeepEquals(JsonElement.Parse(peer[i]), original);
            string name = $"{record.Damage} {record.Character}";
            if (!rows.TryGetValue(name, out DamageRow? row)) rows[name] = row = new();
            foreach (DamageRow counted in (DamageRow[])[row, total]) counted.Add(isWhole, isCertain, isPeerWhole);
            if (isWhole) continue;
            wrong?.WriteLine(JsonSerializer.Serialize(new
            {
                record.Damage,
                record.Character,
                certain = isCertain,
                record.Text,
                record.Original,
                got = result.Payloads.Select(payload => payload.ToElement()),
                repairs = result.Payloads.SelectMany(payload => payload.Repairs),
            }, DamageFile.Json));
        }
        report.WriteLine("| damage | documents | whole | wrong and certain | whole and certain | jsonrepair whole |");
        report.WriteLine("|---|---:|---:|---:|---:|---:|");
        foreach ((string name, DamageRow row) in rows) report.WriteLine(row.ToLine($"`{name}`"));
        report.WriteLine(total.ToLine("all"));
    }
}
