import type { Method } from "../../api/bindings";

/** A step of a guided script: its name, what to say, and what to write down. */
export type ScriptStep = { title: string; say: string; note: string };

/** The script of a method: where the idea comes from, and its steps. */
export type Script = { source: string; steps: Record<string, ScriptStep> };

const understand: ScriptStep = {
  title: "Questions to understand",
  say: "What do you need to know to understand this? Questions only; opinions come later.",
  note: "Write down the options that were weighed and what the proposal rests on.",
};

const stakes: ScriptStep = {
  title: "Whom it touches",
  say: "Does anybody here, or their organization, gain or lose by this? And whom outside this room does it touch?",
  note: "Note interests; whoever stands back has no hand in it. Note how the community was asked.",
};

const present = (say: string): ScriptStep => ({
  title: "Put the proposal",
  say,
  note: "Write the question, and the proposal as it is read out.",
});

/** The guided script of each method, in our own words. */
export const scripts = {
  consent: {
    source:
      "Consent, as in sociocracy: a proposal passes when no reasoned objection is left. It need not be anybody's favourite.",
    steps: {
      present: present(
        "This is the question, and this is what I propose. It has to be good enough to begin with and safe enough to try.",
      ),
      understand,
      stakes,
      react: {
        title: "Round of reactions",
        say: "One after the other: what is your first response? Nobody answers yet.",
        note: "Worries that do not block are kept as concerns. If a reaction shows how to improve the proposal, improve it now.",
      },
      hands: {
        title: "Consent round",
        say: "Do you see a reason why doing this would harm what we are here for? If you see none, you consent.",
        note: "One key for each seat, in the order in which they speak.",
      },
      integrate: {
        title: "Integrate objections",
        say: "What would have to change in the proposal so that this harm does not come about?",
        note: "Write each objection down, change the proposal, say how the objection was taken in, and ask the seats again. Without an objection, go on.",
      },
      record: {
        title: "Record the decision",
        say: "There is no objection. Who carries this, and when do we look at it again?",
        note: "The outcome, who is responsible, and the day it is looked at again.",
      },
    },
  },
  consensus: {
    source:
      "Consensus: everybody agrees, or stands aside and lets the others go on. One block stops it.",
    steps: {
      present: present(
        "This is the question, and this is the proposal that we want all of us to carry.",
      ),
      understand,
      stakes,
      discuss: {
        title: "Discuss",
        say: "What do you like about it, and what worries you? Let us hear everybody before we test.",
        note: "Keep worries that do not block as concerns, and let the proposal grow with them.",
      },
      hands: {
        title: "Test for consensus",
        say: "Is there anybody who cannot live with this? Does anybody stand aside?",
        note: "One key for each seat.",
      },
      integrate: {
        title: "Work on what blocks",
        say: "What do we all need from this? Which change would let you come along?",
        note: "Write each block down, change the proposal, say how it was taken in, and test again.",
      },
      record: {
        title: "Record the decision",
        say: "We agree. Who carries this, and when do we look at it again?",
        note: "The outcome, who is responsible, and the day it is looked at again.",
      },
    },
  },
  fist_to_five: {
    source:
      "Fist to five: each hand shows with zero to five fingers how far it supports a proposal. It passes when no hand is too low.",
    steps: {
      present: present(
        "This is the question, and this is the proposal. In a moment everybody shows how far they support it.",
      ),
      understand,
      stakes,
      hands: {
        title: "Show hands",
        say: "All at once, on three: five fingers for full support, three if you can live with it, a fist to stop it.",
        note: "One key for each seat: the number of fingers.",
      },
      hear: {
        title: "Hear the low hands",
        say: "You showed few fingers. What would raise your hand by one?",
        note: "Note the concern, improve the proposal, and ask for hands again. If no hand was too low, go on.",
      },
      record: {
        title: "Record the decision",
        say: "No hand is too low. Who carries this, and when do we look at it again?",
        note: "The outcome, who is responsible, and the day it is looked at again.",
      },
    },
  },
  majority: {
    source:
      "Majority: a motion carries when more than the agreed share is in favour.",
    steps: {
      present: present(
        "This is the motion. Before we vote, both sides are heard.",
      ),
      debate: {
        title: "Hear both sides",
        say: "Who speaks for it? Who speaks against it? We take turns.",
        note: "Write down the options with what speaks for and against each, and what they rest on.",
      },
      stakes,
      hands: {
        title: "Vote",
        say: "Who is in favour? Who is against? Who abstains?",
        note: "One key for each seat, or the counts of hands.",
      },
      record: {
        title: "Record the decision",
        say: "The vote is counted. What does the minority want kept in the record?",
        note: "Concerns of the minority, the outcome, who is responsible, and the day it is looked at again.",
      },
    },
  },
  advice: {
    source:
      "Advice process: one person decides, after asking those whom it touches and those who know about it.",
    steps: {
      present: {
        title: "Name who decides",
        say: "This is the question, and this is the person who will decide it.",
        note: "Write the question, what is proposed, and who is responsible.",
      },
      ask: {
        title: "Whom to ask",
        say: "Who is touched by this? Who has done something like it before?",
        note: "The names of those who are asked, interests, and how the community was asked.",
      },
      gather: {
        title: "Gather advice",
        say: "What do you advise, and why? The decision stays with the person named.",
        note: "Options, what the advice rests on, and warnings kept as concerns.",
      },
      record: {
        title: "Decide and say why",
        say: "Having heard you, this is what I decide, and this is why.",
        note: "The outcome with its reason, and the day it is looked at again.",
      },
    },
  },
  sense_check: {
    source:
      "Sense check: a quick reading of the room before anything is decided. It binds nobody.",
    steps: {
      present: present(
        "This is not a decision yet. I want to know where we stand.",
      ),
      hands: {
        title: "Read the room",
        say: "If we had to say now: yes, no, or not sure?",
        note: "One key for each seat, or the counts of hands.",
      },
      hear: {
        title: "Hear the unsure",
        say: "What would you need to be sure?",
        note: "Keep what is said as concerns.",
      },
      record: {
        title: "Say what follows",
        say: "So this is where we stand. What do we do with it?",
        note: "What follows: a proposal, more work, or nothing.",
      },
    },
  },
} satisfies Record<Method, Script>;
