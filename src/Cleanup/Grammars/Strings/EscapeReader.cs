namespace Cleanup.Grammars.Strings;

/// <summary>
/// Reads the character that a producer escaped at the start of a text; -1 when none stands there. The producers meant here do not
/// escape the escape sign, so that the same characters may also stand for themselves.
/// Only asked at a sign that <see cref="StringReading"/> knows.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="layout">How the string stands in it.</param>
/// <param name="units">The UTF-16 units of the escape.</param>
/// <param name="isCertain">Whether it cannot stand for itself.</param>
internal delegate int EscapeReader(ReadOnlySpan<char> text, StringLayout layout, out int units, out bool isCertain);
