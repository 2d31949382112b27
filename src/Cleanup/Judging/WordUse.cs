namespace Cleanup.Judging;

/// <summary>Who uses a word, and how it is looked for.</summary>
[Flags]
internal enum WordUse
{
    None = 0,

    /// <summary>Words begin with it that people use who write about code.</summary>
    CodeStem = 1 << 0,

    /// <summary>Words begin with it that people use who ask for help.</summary>
    HelpStem = 1 << 1,

    /// <summary>A whole word of people who write about code.</summary>
    CodeWord = 1 << 2,

    /// <summary>A whole word of people who ask for help.</summary>
    HelpWord = 1 << 3,

    Stems = CodeStem | HelpStem,
    Words = CodeWord | HelpWord,
    Code = CodeStem | CodeWord,
    Help = HelpStem | HelpWord,
}
