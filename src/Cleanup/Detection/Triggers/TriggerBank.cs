using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Cleanup.Detection.Triggers;

/// <summary>The tables of up to eight groups of triggers: where three characters in a row share a group, a trigger may stand.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TriggerBank(GroupTables Before, GroupTables Triggers, GroupTables After)
{
    public static TriggerBank Of(ReadOnlySpan<TriggerGroup> groups)
    {
        Span<CodeHalves> before = stackalloc CodeHalves[groups.Length];
        Span<CodeHalves> triggers = stackalloc CodeHalves[groups.Length];
        Span<CodeHalves> after = stackalloc CodeHalves[groups.Length];
        for (int i = 0; i < groups.Length; i++)
            (before[i], triggers[i], after[i]) = (groups[i].Before, groups[i].Characters, groups[i].After);
        return new TriggerBank(GroupTables.Of(before, admitsNonAscii: true), GroupTables.Of(triggers, admitsNonAscii: false),
            GroupTables.Of(after, admitsNonAscii: true));
    }

    /// <summary>A bit for each group that does not fit, for each of the characters; all bits where none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<byte> Excluded(Vector256<byte> before, Vector256<byte> beforeHigh, Vector256<byte> trigger,
        Vector256<byte> triggerHigh, Vector256<byte> after, Vector256<byte> afterHigh) =>
        Before.Excluded(before, beforeHigh) | Triggers.Excluded(trigger, triggerHigh) | After.Excluded(after, afterHigh);

    /// <inheritdoc cref="Excluded(Vector256{byte}, Vector256{byte}, Vector256{byte}, Vector256{byte}, Vector256{byte}, Vector256{byte})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<byte> Excluded(Vector128<byte> before, Vector128<byte> beforeHigh, Vector128<byte> trigger,
        Vector128<byte> triggerHigh, Vector128<byte> after, Vector128<byte> afterHigh) =>
        Before.Excluded(before, beforeHigh) | Triggers.Excluded(trigger, triggerHigh) | After.Excluded(after, afterHigh);
}
