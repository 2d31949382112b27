using System.Runtime.InteropServices;

namespace Cleanup.Judging;

/// <summary>A word of programmers in a sentence.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Hash">Tells it from other words.</param>
/// <param name="SentenceEnd">Where its sentence ends; <see cref="int.MaxValue"/> when that is no prose by itself.</param>
/// <param name="ParagraphEnd">Where its line ends; <see cref="int.MaxValue"/> when that is no prose.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TalkWord(int Place, int Hash, int SentenceEnd, int ParagraphEnd);
