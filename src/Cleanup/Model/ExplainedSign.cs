using System.Runtime.InteropServices;

namespace Cleanup;

/// <summary>A sign that was seen, with what it means.</summary>
/// <param name="Sign">The sign, its weight and where it was seen.</param>
/// <param name="Meaning">When it is seen, in a sentence for people.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ExplainedSign(Sign Sign, string Meaning);
