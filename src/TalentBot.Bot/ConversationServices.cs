using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using TalentBot.Assessments;
using TalentBot.Bots;
using TalentBot.Choosing;
using TalentBot.Choosing.Typing;
using TalentBot.Commands;
using TalentBot.Delivery;
using TalentBot.Dialogs;
using TalentBot.Explaining;
using TalentBot.Guide;
using TalentBot.Installations;
using TalentBot.Listing;
using TalentBot.Owning;
using TalentBot.PersonalData;
using TalentBot.Presses;
using TalentBot.Quick;
using TalentBot.Records;
using TalentBot.Records.Files;
using TalentBot.Reviewing;
using TalentBot.Rounds;
using TalentBot.Sharing;
using TalentBot.Starting;
using TalentBot.Typing;

namespace TalentBot;

/// <summary>Registers the conversation.</summary>
public static class ConversationServices
{
    /// <summary>Adds the bot, what it does with typed lines and pressed buttons, and the courier.</summary>
    /// <remarks>The host adds the ports: assessments, personal data, frameworks, deadlines, uploads, and the adapter.</remarks>
    /// <remarks>The host adds the ports: assessments, frameworks, deadlines, uploads, and the adapter.</remarks>
    /// <remarks>The host adds the ports: assessments, frameworks, deadlines, the storage of bot state, and the adapter.</remarks>
    public static IServiceCollection AddConversation(this IServiceCollection services) =>
        services
            .AddSingleton<IBot, TeamBot>()
            .AddSingleton<TypedCommands>()
            .AddSingleton<PressRouter>()
            .AddSingleton<DecisionChanges>()
            .AddSingleton<Deciding>()
            .AddSingleton<DecisionPresses>()
            .AddSingleton<IPress>(p => p.GetRequiredService<DecisionPresses>())
            .AddSingleton<IPress, ChecklistPresses>()
            .AddSingleton<IPress, SetupForm>()
            .AddSingleton<WhyAnswer>()
            .AddSingleton<IPress, WhyPress>()
            .AddSingleton<ICommand, WhyCommand>()
            .AddSingleton<MeantDecision>()
            .AddSingleton<SharePlaces>()
            .AddSingleton<ShareChoice>()
            .AddSingleton<Share>()
            .AddSingleton<ICommand>(p => p.GetRequiredService<Share>())
            .AddSingleton<IPress>(p => p.GetRequiredService<Share>())
            .AddSingleton<SecondRound>()
            .AddSingleton<IPress>(p => p.GetRequiredService<SecondRound>())
            .AddSingleton<ICommand, TypedRound>()
            .AddSingleton<DecideForm>()
            .AddSingleton<IPress>(p => p.GetRequiredService<DecideForm>())
            .AddSingleton<ICommand, TypedDecide>()
            .AddSingleton<ReviewForm>()
            .AddSingleton<IPress>(p => p.GetRequiredService<ReviewForm>())
            .AddSingleton<ICommand, TypedReview>()
            .AddSingleton<RecordWriter>()
            .AddSingleton<RecordFile>()
            .AddSingleton<ShowRecord>()
            .AddSingleton<ICommand>(p => p.GetRequiredService<ShowRecord>())
            .AddSingleton<IPress>(p => p.GetRequiredService<ShowRecord>())
            .AddSingleton<Announcements>()
            .AddSingleton<ICommand, DecisionCommands>()
            .AddSingleton<PrivateConversationState>()
            .AddSingleton<Focuses>()
            .AddSingleton<Questions>()
            .AddSingleton<TypedLines>()
            .AddSingleton<StopCommand>()
            .AddSingleton<ICommand>(p => p.GetRequiredService<StopCommand>())
            .AddSingleton<ICommand, AnswerCommand>()
            .AddSingleton<ICommand, QuickCommand>()
            .AddSingleton<ICommand, TypedStart>()
            .AddOwning()
            .AddSingleton<HelpCommand>()
            .AddSingleton<ICommand>(p => p.GetRequiredService<HelpCommand>())
            .AddGuide()
            .AddSingleton<ListPlaces>()
            .AddBoth<DecisionList>()
            .AddPersonalData()
            .AddSingleton<Checklist>()
            .AddSingleton<Opener>()
            .AddSingleton<ChatSurface>()
            .AddSingleton<Arrival>()
            .AddSingleton<PrivateChat>()
            .AddSingleton<VenueLine>()
            .AddSingleton<Post>()
            .AddSingleton<Reminders>()
            .AddSingleton<ICourier, Courier>();
}
