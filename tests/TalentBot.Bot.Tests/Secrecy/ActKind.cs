namespace TalentBot.Tests.Secrecy;

/// <summary>What somebody does in a story.</summary>
internal enum ActKind
{
    FillInDialog,
    FillOnCard,
    FillByTyping,
    FillInThread,
    PressStatus,
    TypeStatus,
    TypeHelp,
    TypeHelpPrivately,
    PressManage,
    PressClose,
    PressWhy,
    TypeWhy,
    PressRecord,
    PressRecordText,
    PressRecordJson,
    PressShare,
    PressSecondRound,
    PressDecide,
    PressReview,
    TypeDecisions,
    TypeDecisionsPrivately,
    TakeExport,
    TypeDeadline,
    TypeRemind,
    TypeInvite,
    TypeRemove,
    CheckQuickly,
    PressOnOthersCheck,
}
