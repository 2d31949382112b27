using System.Text;
using System.Text.Json;
using Cleanup.Fuzz.Found;
using Cleanup.Fuzz.Records;
using Cleanup.Fuzz.Trials;

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
            else if (!file.Given.AsSpan().SequenceEqual(file.Back) && !IsSameJson(file))
                yield return new($"{file.Name}: other bytes", Encoding.UTF8.GetString(file.Back));
        }
    }

    // What was cut comes back as the same string, escaped in another way perhaps.
    private static bool IsSameJson(RestoredFile file) =>
        file.Name.EndsWith(".jsonl", StringComparison.Ordinal) &&
        string.Equals(Texts(file.Given), Texts(file.Back!), StringComparison.Ordinal);

    private static string Texts(byte[] line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        return string.Concat(document.RootElement.EnumerateObject().Select(static field => $"{field.Name}={AnyJson.Text(field.Value)}\n"));
    }
}
