using System.Runtime.InteropServices;

namespace Cleanup;

/// <summary>In which order the numbers of a date such as 03/04/2015 were read, and why. Immutable.</summary>
/// <param name="Order">The order.</param>
/// <param name="Source">What decided it.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DateOrderDecision(DateOrder Order, DateOrderSource Source);
