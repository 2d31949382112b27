using System.Runtime.InteropServices;
using Cleanup.Values;

namespace Cleanup.Kinds.PhpPrintR;

/// <summary>
/// A parenthesis that was taken for a container's end, or for a part of a string, and the state to go back to for the other reading.
/// </summary>
/// <param name="IsEnd">Whether the other reading, the one left to try, is that it ends the container.</param>
/// <param name="Token">Index of its token.</param>
/// <param name="StringStart">Where the string before it starts.</param>
/// <param name="OpenParentheses">Parentheses open in that string.</param>
/// <param name="Values">The value at that point.</param>
/// <param name="Doubts">Doubts at that point.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PrintRChoice(bool IsEnd, int Token, int StringStart, int OpenParentheses, ValueMark Values, int Doubts);
