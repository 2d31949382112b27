using System.Runtime.InteropServices;

namespace Cleanup.Grammars.Markup;

/// <summary>A piece of a page's machinery that was read from a text.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Sureness">How much its form alone says.</param>
/// <param name="IsCutShort">Whether it ends before its structure does.</param>
/// <param name="IsInsideWord">Whether what stands on its two sides is one word.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Debris(TextRange Range, DebrisSureness Sureness, bool IsCutShort = false,
    bool IsInsideWord = false);
