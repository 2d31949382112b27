using System.Text;
using Cleanup.Fuzz.Records;
using Cleanup.Fuzz.Trials;
using Newtonsoft.Json.Linq;

namespace Cleanup.Fuzz.Invariants;

/// <summary>Restoring a record gives a text file byte for byte, and a line of JSON with the same values.</summary>
internal sealed class RecordsGiveTheirSourceBack : Invariant
{
    public override int Every => 50;

    protected override IEnumerable<Violation> Find(Trial trial)
    {
        foreach (RestoredFile file in trial.Records.Restored)
        {
            if (file.Back is null) yield return new($"{file.Name}: nothing");
            else if (!file.Given.AsSpan().SequenceEqual(file.Back) && !IsSameJson(file)) yield return new($"{file.Name}: other bytes", Encoding.UTF8.GetString(file.Back));
        }
    }

    // What was cut comes back as the same string, escaped in another way perhaps.
    private static bool IsSameJson(RestoredFile file) =>
        file.Name.EndsWith(".jsonl", StringComparison.Ordinal) && JToken.DeepEquals(Parse(file.Given), Parse(file.Back!));

    private static JToken Parse(byte[] line) => JToken.Parse(Encoding.UTF8.GetString(line));
}
