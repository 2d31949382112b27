using System.Text;
using Cleanup.Fuzz.Trials;
using Cleanup.Json;

namespace Cleanup.Fuzz.Invariants;

/// <summary>A text that is strict JSON comes back from repair byte for byte.</summary>
internal sealed class ValidJsonStaysAsItIs : Invariant
{
    protected override IEnumerable<Violation> Find(Trial trial)
    {
        byte[] source = Encoding.UTF8.GetBytes(trial.Source);
        // A lone surrogate has no bytes.
        if (!string.Equals(Encoding.UTF8.GetString(source), trial.Source, StringComparison.Ordinal)) yield break;
        bool isJson = StrictJson.Refusal(source, JsonRepairOptions.Default.MaxDepth) is null;
        if (!isJson || trial.Repair.Answer is not { } result) yield break;
        if (result.Payloads is not [{ Status: RecoveryStatus.Exact } payload]) yield return new("not exact", $"{result.Payloads.Length} payloads");
        else if (!payload.Json.Span.SequenceEqual(source)) yield return new("other bytes", Encoding.UTF8.GetString(payload.Json.Span));
    }
}
